import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Invalid, PreconditionRequired, Stale } from '../../shared/errors.js';
import { seoulDate } from '../../shared/time.js';
import { fingerprint, type Tx, UnitOfWork } from '../audit/index.js';
import { checkMeasure } from './check-measure.js';
import type { MeasureKind } from './measure-kinds.js';
import { futureDates } from './measure-values.js';
import { ProtectionMeasureEntity } from './protection-measure.entity.js';
import { requireRegisterWriter } from './site-set.service.js';
import { SiteEntity, type SiteId } from './site.entity.js';
import { SiteYearEntity } from './site-year.entity.js';
import type { MeasureInput, SiteYearInput } from './sites.input.js';

/** What is registered about a site beside what the topology knows of it: yearly figures and protection measures. */
@Injectable()
export class Sites {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Sets the figures of a year.
   * @param version the one that was opened; 0 or null for the first save
   * @throws Stale PreconditionRequired
   */
  setYear(actor: Actor, id: SiteId, year: number, version: number | null, input: SiteYearInput): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { operatorId } = await writableSite(tx, id);
      const before = await tx.one(SiteYearEntity, { siteId: id, year });
      requireVersion(before, version);
      const { floorAreaSquareMetres, receivingKilowatts } = input;
      if (floorAreaSquareMetres === null && receivingKilowatts === null)
        throw new Invalid([{ path: '', code: 'no-figure' }]);
      const figures = { floorAreaSquareMetres, receivingKilowatts };
      const next = (before?.version ?? 0) + 1;
      if (before === null) await tx.insert(SiteYearEntity, { operatorId, siteId: id, year, ...figures, version: next });
      else await tx.save(SiteYearEntity, { siteId: id, year }, before.version, figures);
      tx.record({
        action: 'site.measured',
        subject: { kind: 'site', id },
        operatorId,
        ...(before === null ? {} : { before: { ...before } }),
        after: { year, ...figures },
      });
      return next;
    });
  }

  /**
   * Sets a protection measure and who answers for it.
   * @param version the one that was opened; 0 or null for the first save
   * @throws Stale PreconditionRequired
   */
  setMeasure(
    actor: Actor,
    id: SiteId,
    kind: MeasureKind,
    version: number | null,
    { responsible, values }: MeasureInput,
  ): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { operatorId } = await writableSite(tx, id);
      const before = await tx.one(ProtectionMeasureEntity, { siteId: id, kind });
      requireVersion(before, version);
      requireSound(kind, values, tx);
      const next = (before?.version ?? 0) + 1;
      const changes = { responsible, content: values };
      if (before === null)
        await tx.execute(INSERT_MEASURE, [operatorId, id, kind, responsible, JSON.stringify(values)]);
      else await tx.save(ProtectionMeasureEntity, { siteId: id, kind }, before.version, changes);
      tx.record({
        action: 'measure.saved',
        subject: { kind: 'site', id },
        operatorId,
        ...(before === null ? {} : { before: trace(kind, before) }),
        after: trace(kind, changes),
      });
      return next;
    });
  }

  /** Takes a measure back that does not exist on site. */
  removeMeasure(actor: Actor, id: SiteId, kind: MeasureKind, version: number): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { operatorId } = await writableSite(tx, id);
      const before = await tx.need(ProtectionMeasureEntity, { siteId: id, kind });
      requireVersion(before, version);
      await tx.delete(ProtectionMeasureEntity, { siteId: id, kind });
      const subject = { kind: 'site', id } as const;
      tx.record({ action: 'measure.removed', subject, operatorId, before: trace(kind, before) });
    });
  }

  /** Takes the figures of a year back. */
  removeYear(actor: Actor, id: SiteId, year: number, version: number): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { operatorId } = await writableSite(tx, id);
      const before = await tx.need(SiteYearEntity, { siteId: id, year });
      requireVersion(before, version);
      await tx.delete(SiteYearEntity, { siteId: id, year });
      tx.record({ action: 'site.unmeasured', subject: { kind: 'site', id }, operatorId, before: { ...before } });
    });
  }
}

const INSERT_MEASURE = `
  INSERT INTO protection_measure (operator_id, site_id, kind, responsible, content, version) VALUES ($1, $2, $3, $4, $5, 1)`;

/** Locks the site: what is registered about it is written by one at a time. */
async function writableSite(tx: Tx, id: SiteId): Promise<SiteEntity> {
  const site = await tx.lock(SiteEntity, { id });
  requireRegisterWriter(tx, site.operatorId);
  return site;
}

function requireVersion(row: { readonly version: number } | null, version: number | null): void {
  if (row === null && version !== null && version > 0) throw new Stale(0);
  if (row !== null && version === null) throw new PreconditionRequired();
  if (row !== null && version !== row.version) throw new Stale(row.version, row);
}

function requireSound(kind: MeasureKind, values: MeasureInput['values'], { now }: Tx): void {
  const faults = [...checkMeasure(kind, values), ...futureDates(kind, values, seoulDate(now))];
  if (faults.length > 0) {
    throw new Invalid(faults.map((fault) => ({ ...fault, path: fault.path === '' ? '' : `values.${fault.path}` })));
  }
}

const trace = (
  kind: MeasureKind,
  { responsible, content }: Pick<ProtectionMeasureEntity, 'responsible' | 'content'>,
) => ({
  kind,
  responsible,
  content: fingerprint(content),
});
