import { Forbidden, Invalid, type Fault, Refused } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { newId } from '../../platform/database/new-id.js';
import type { Tx } from '../audit/index.js';
import { SiteEntity, type SiteId } from '../facilities/index.js';
import { currentRegister, type Service } from '../topology/index.js';
import type { FeatureState } from './feature-state.js';
import { OutageFeatureEntity, type OutageFeatureId } from './outage-feature.entity.js';
import { type LostSite, OutageEntity, type OutageId } from './outage.entity.js';
import { MOST_FEATURES, type OutageFeatureInput } from './outages.input.js';
import { mayWriteOutage } from './outages.policy.js';

/** @throws Forbidden */
export function requireOutageWriter(tx: Tx, operatorId: OperatorId): void {
  if (!mayWriteOutage(tx.actor, operatorId)) throw new Forbidden('outage-side');
}

/** The outage, locked: nobody else enters anything of it until this transaction ends. @throws NotFound; Forbidden */
export async function lockOutage(tx: Tx, id: OutageId): Promise<OutageEntity> {
  const outage = await tx.lock(OutageEntity, { id });
  requireOutageWriter(tx, outage.operatorId);
  return outage;
}

/** @throws Refused where it is an exercise: for that nothing of the law is due, and it is no part of what happened */
export function requireHappened(
  { exercise }: Pick<OutageEntity, 'exercise'>,
  code: 'exercise-no-duty' | 'exercise-not-joined' | 'exercise-no-causes',
): void {
  if (exercise !== null) throw new Refused([{ code }]);
}

/** The lost sites with their names as they are now, those told before as they were then; and what is wrong with the ids. */
export async function lostSitesOf(
  tx: Tx,
  operatorId: OperatorId,
  ids: readonly SiteId[],
  told: readonly LostSite[],
): Promise<{ readonly sites: readonly LostSite[]; readonly faults: readonly Fault[] }> {
  const registered = await tx.find(SiteEntity, { operatorId });
  const known = new Map([...registered, ...told].map(({ id, name }) => [id, name]));
  const faults = ids
    .filter((id) => !known.has(id))
    .map((id) => ({ path: 'lostSites', code: 'lost-site-unknown', facts: { found: id } }) as const);
  return { sites: ids.map((id) => ({ id, name: known.get(id) ?? '' })), faults };
}

type NewFeature = Pick<OutageFeatureEntity, 'code' | 'name' | 'serviceName' | 'users'>;

/**
 * Adds features behind those that are there, as they are registered now or as they were typed.
 * @throws Invalid with every one that is not registered, or there already; Refused where they become too many
 */
export async function addFeatures(
  tx: Tx,
  { id: outageId, operatorId }: Pick<OutageEntity, 'id' | 'operatorId'>,
  inputs: readonly OutageFeatureInput[],
): Promise<readonly OutageFeatureEntity[]> {
  if (inputs.length === 0) return [];
  const there = await tx.find(OutageFeatureEntity, { outageId });
  if (there.length + inputs.length > MOST_FEATURES)
    throw new Refused([{ code: 'too-many-outage-features', facts: { max: MOST_FEATURES } }]);
  const services = new Map(
    ((await currentRegister(tx, operatorId))?.document.services ?? []).map((service) => [service.id, service]),
  );
  const made = inputs.map((input) => featureIn(input, services));
  const faults = made.flatMap((feature, index) =>
    featureFaults(feature, index, inputs, [...there, ...made.slice(0, index).filter((one) => one !== null)]),
  );
  if (faults.length > 0) throw new Invalid(faults);
  const rows = made
    .filter((feature) => feature !== null)
    .map((feature, index) => ({
      ...{ id: newId<'outage-feature'>(), operatorId, outageId, place: there.length + index + 1 },
      ...feature,
    }));
  await tx.insert(OutageFeatureEntity, rows);
  return rows;
}

/** As it is registered, or as it was typed; null where it can be neither. */
function featureIn(input: OutageFeatureInput, services: ReadonlyMap<string, Service>): NewFeature | null {
  const { code, name, serviceName } = input;
  if (code === null) return name === null ? null : { code: null, name, serviceName, users: input.users };
  const service = services.get(code);
  if (service === undefined) return null;
  const whole = service.partOf === undefined ? null : (services.get(service.partOf)?.name ?? null);
  // a feature is used by the users of the whole: its own number is mostly left at 0, which says nothing
  const users = service.users === 0 && whole !== null ? null : service.users;
  return { code, name: service.name, serviceName: whole, users };
}

function featureFaults(
  feature: NewFeature | null,
  index: number,
  inputs: readonly OutageFeatureInput[],
  others: readonly NewFeature[],
): readonly Fault[] {
  const at = (field: string) => `features.${index}.${field}`;
  const code = inputs[index]?.code ?? null;
  if (feature === null)
    return code === null
      ? [{ path: at('name'), code: 'required' }]
      : [{ path: at('code'), code: 'outage-service-unknown', facts: { found: code } }];
  const same = others.some((other) =>
    feature.code === null
      ? other.code === null && other.name === feature.name && other.serviceName === feature.serviceName
      : other.code === feature.code,
  );
  return same
    ? [{ path: at(code === null ? 'name' : 'code'), code: 'duplicate', facts: { found: code ?? feature.name } }]
    : [];
}

/** One row to be entered. */
export interface NewStatus {
  readonly featureId: OutageFeatureId;
  readonly at: Date;
  readonly state: FeatureState;
  readonly note: string;
  readonly expectedAt: Date | null;
}

/** Enters rows one after the other, so that their numbers follow their order; the transaction makes them all or none. */
export async function enterStatuses(
  tx: Tx,
  { id: outageId, operatorId }: Pick<OutageEntity, 'id' | 'operatorId'>,
  rows: readonly NewStatus[],
): Promise<void> {
  if (rows.length === 0) return;
  const { actor, now } = tx;
  await tx.execute(
    `INSERT INTO outage_status (id, operator_id, outage_id, feature_id, at, state, note, expected_at, entered_by, entered_by_name, entered_at)
     SELECT r.id, $1, $2, r.feature_id, r.at, r.state, r.note, r.expected_at, $3, $4, $5
       FROM unnest($6::uuid[], $7::uuid[], $8::timestamptz[], $9::text[], $10::text[], $11::timestamptz[])
            WITH ORDINALITY AS r (id, feature_id, at, state, note, expected_at, place) ORDER BY r.place`,
    [
      ...[operatorId, outageId, actor.personId, actor.personName, now],
      rows.map(() => newId()),
      rows.map(({ featureId }) => featureId),
      rows.map(({ at }) => at),
      rows.map(({ state }) => state),
      rows.map(({ note }) => note),
      rows.map(({ expectedAt }) => expectedAt),
    ],
  );
}
