import { Forbidden, Invalid, type Fault } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { newId } from '../../platform/database/new-id.js';
import type { Reading, Tx } from '../audit/index.js';
import { coordinateFaults } from './coordinates.js';
import { readGroups, type Groups } from './groups.js';
import { mayWriteRegister } from './register.policy.js';
import { SiteEntity } from './site.entity.js';
import type { SiteFactsInput, SiteInput } from './sites.input.js';

/** What a topology document says about a site. */
export interface DocumentSite {
  readonly code: string;
  readonly name: string;
  readonly facilityNumber: string | null;
  readonly groups: Groups;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** @throws Forbidden */
export function requireRegisterWriter({ actor }: Reading, operatorId: OperatorId): void {
  if (!mayWriteRegister(actor, operatorId)) throw new Forbidden();
}

/** Adds one site; the caller keeps the operator's topology in step. */
export async function addSite(tx: Tx, operatorId: OperatorId, input: SiteInput): Promise<SiteEntity> {
  const facts = await soundFacts(tx, input);
  const site = { id: newId<'site'>(), operatorId, code: input.code, ...facts, version: 1 };
  await tx.insert(SiteEntity, site);
  tx.record({ action: 'site.registered', subject: { kind: 'site', id: site.id }, operatorId, after: site });
  return site;
}

/** Changes one site; the caller keeps the operator's topology in step. */
export async function changeSite(
  tx: Tx,
  site: SiteEntity,
  version: number,
  input: SiteFactsInput,
): Promise<SiteEntity> {
  const facts = await soundFacts(tx, input);
  const next = await tx.save(SiteEntity, { id: site.id }, version, facts);
  const after = { ...site, ...facts, version: next };
  const { id, operatorId } = site;
  tx.record({ action: 'site.changed', subject: { kind: 'site', id }, operatorId, before: { ...site }, after });
  return after;
}

/** Removes one site that nothing is registered about; the caller has asked `sitesWithMaterial`. */
export async function removeSite(tx: Tx, site: SiteEntity): Promise<void> {
  const { id, operatorId } = site;
  await tx.delete(SiteEntity, { id });
  tx.record({ action: 'site.removed', subject: { kind: 'site', id }, operatorId, before: { ...site } });
}

/** Of these sites, those with protection measures or yearly figures, which no document may make disappear. */
export async function sitesWithMaterial(
  reading: Reading,
  operatorId: OperatorId,
  codes: readonly string[],
): Promise<readonly string[]> {
  if (codes.length === 0) return [];
  const rows = await reading.rows<{ code: string }>(
    `SELECT code FROM site s WHERE operator_id = $1 AND code = ANY ($2)
        AND (EXISTS (SELECT 1 FROM protection_measure m WHERE m.site_id = s.id)
          OR EXISTS (SELECT 1 FROM site_year y WHERE y.site_id = s.id))
      ORDER BY code`,
    [operatorId, codes],
  );
  return rows.map(({ code }) => code);
}

/** Of these numbers, those that the public list does not have. */
export async function unknownFacilities(reading: Reading, numbers: readonly string[]): Promise<ReadonlySet<string>> {
  if (numbers.length === 0) return new Set();
  const rows = await reading.rows<{ number: string }>(
    `SELECT wanted AS number FROM unnest($1::text[]) wanted WHERE NOT EXISTS (SELECT 1 FROM facility WHERE number = wanted)`,
    [numbers],
  );
  return new Set(rows.map(({ number }) => number));
}

/** What an import does to the sites, in one statement each however many they are. Use and extent of a new one stay open. */
export async function importSites(
  tx: Tx,
  operatorId: OperatorId,
  sites: {
    readonly added: readonly DocumentSite[];
    readonly changed: readonly DocumentSite[];
    readonly removed: readonly string[];
  },
): Promise<void> {
  const added = sites.added.map((site) => ({ id: newId<'site'>(), ...site }));
  if (added.length > 0) await tx.execute(INSERT_SITES, [operatorId, JSON.stringify(added)]);
  if (sites.changed.length > 0) await tx.execute(UPDATE_SITES, [operatorId, JSON.stringify(sites.changed)]);
  if (sites.removed.length > 0) {
    await tx.execute(`DELETE FROM site WHERE operator_id = $1 AND code = ANY ($2)`, [operatorId, sites.removed]);
  }
}

const RECORDS = `jsonb_to_recordset($2::jsonb) AS d (id uuid, code text, name text, "facilityNumber" text, groups jsonb,
                                                     latitude double precision, longitude double precision)`;

const INSERT_SITES = `
  INSERT INTO site (id, operator_id, code, name, facility_number, groups, latitude, longitude)
  SELECT d.id, $1, d.code, d.name, d."facilityNumber", d.groups, d.latitude, d.longitude FROM ${RECORDS}`;

const UPDATE_SITES = `
  UPDATE site s SET name = d.name, facility_number = d."facilityNumber", groups = d.groups, latitude = d.latitude,
                    longitude = d.longitude, version = s.version + 1
    FROM ${RECORDS} WHERE s.operator_id = $1 AND s.code = d.code`;

async function soundFacts(reading: Reading, input: SiteFactsInput) {
  const { name, facilityNumber, extent, use, latitude, longitude } = input;
  const { groups, faults } = readGroups(input.groups);
  const unknown = await unknownFacilities(reading, facilityNumber === null ? [] : [facilityNumber]);
  const all = [...faults, ...coordinateFaults(input), ...[...unknown].map(facilityUnknown)];
  if (all.length > 0) throw new Invalid(all);
  return { name, facilityNumber, extent, use, groups, latitude, longitude };
}

const facilityUnknown = (found: string): Fault => ({
  path: 'facilityNumber',
  code: 'facility-unknown',
  facts: { found },
});
