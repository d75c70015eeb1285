import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { type Reading, UnitOfWork } from '../audit/index.js';
import type { CompensationGivenEntity } from './compensation-given.entity.js';
import type { CompensationEntity } from './compensation.entity.js';
import { OutageEntity, type OutageId } from './outage.entity.js';

export type GivenView = Omit<CompensationGivenEntity, 'operatorId' | 'outageId'>;

/** What was announced, and what was given of it, the earliest first. */
export interface CompensationView extends Omit<CompensationEntity, 'operatorId'> {
  readonly given: readonly GivenView[];
}

@Injectable()
export class CompensationQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** All of an outage, in the order in which they were entered. @throws NotFound */
  of(actor: Actor, id: OutageId): Promise<readonly CompensationView[]> {
    return this.unitOfWork.snapshot(actor, async (reading) => {
      await reading.need(OutageEntity, { id });
      return (await compensationsOf(reading, [id], reading.now)).get(id) ?? [];
    });
  }
}

/** Of each of these outages that has any: what was announced by a moment, and what was given of it by then. */
export async function compensationsOf(
  reading: Reading,
  ids: readonly OutageId[],
  asOf: Date,
): Promise<ReadonlyMap<OutageId, readonly CompensationView[]>> {
  const announced = await reading.rows<Omit<CompensationView, 'given'>>(ANNOUNCED, [ids, asOf]);
  const given = Map.groupBy(await reading.rows<GivenView>(GIVEN, [ids, asOf]), ({ compensationId }) => compensationId);
  const views = announced.map((row) => ({ ...row, given: given.get(row.id) ?? [] }));
  return Map.groupBy(views, ({ outageId }) => outageId);
}

const ENTERED = `entered_by AS "enteredBy", entered_by_name AS "enteredByName", entered_at AS "enteredAt"`;

const ANNOUNCED = `
  SELECT id, outage_id AS "outageId", number, kind, service_name AS "serviceName", fee, beneficiaries, subject, effective_on::text AS "effectiveOn",
         extension_hours AS "extensionHours", extension_days AS "extensionDays", amount_won::float8 AS "amountWon",
         announced_at AS "announcedAt", announced_where AS "announcedWhere", procedure, ${ENTERED}
    FROM outage_compensation WHERE outage_id = ANY ($1::uuid[]) AND announced_at <= $2 ORDER BY outage_id, number`;

const GIVEN = `
  SELECT id, compensation_id AS "compensationId", at, users::float8 AS users, extension_hours AS "extensionHours",
         extension_days AS "extensionDays", total_won::float8 AS "totalWon", note, ${ENTERED}
    FROM outage_compensation_given WHERE outage_id = ANY ($1::uuid[]) AND at <= $2 ORDER BY at, id`;
