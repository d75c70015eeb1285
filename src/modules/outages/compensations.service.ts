import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Invalid, Refused } from '../../shared/errors.js';
import { newId } from '../../platform/database/new-id.js';
import { type Tx, UnitOfWork } from '../audit/index.js';
import { CompensationGivenEntity } from './compensation-given.entity.js';
import { announcedFaults, givenFaults } from './compensation.js';
import { CompensationEntity } from './compensation.entity.js';
import type { CompensationInput, GivenInput } from './compensations.input.js';
import { once, type SentOnce } from './once.service.js';
import { lockOutage, requireHappened } from './outage-parts.service.js';
import { before, notYet } from './outage-times.js';
import type { OutageEntity, OutageId } from './outage.entity.js';

/** Of one outage: more than was ever announced for one. */
export const MOST_COMPENSATIONS = 100;
/** Of one outage: daily for years. */
export const MOST_GIVEN = 1000;

/** Compensation (보상) for an outage: what was announced, and what was given of it. */
@Injectable()
export class Compensations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound; Forbidden; Invalid with every fault; Refused where they become too many */
  announce(
    actor: Actor,
    id: OutageId,
    input: CompensationInput,
    sent: SentOnce | null = null,
  ): Promise<{ readonly number: number }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const outage = await lockOutage(tx, id);
      requireHappened(outage, 'exercise-no-duty');
      return once(tx, sent, () => announce(tx, outage, input));
    });
  }

  /** Enters that users were given what the compensation of that number announced. @throws NotFound; Forbidden; Invalid; Refused */
  give(
    actor: Actor,
    id: OutageId,
    number: number,
    input: GivenInput,
    sent: SentOnce | null = null,
  ): Promise<{ readonly id: string }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const outage = await lockOutage(tx, id);
      const announced = await tx.need(CompensationEntity, { outageId: id, number });
      return once(tx, sent, () => give(tx, outage, announced, input));
    });
  }
}

async function announce(
  tx: Tx,
  { id: outageId, operatorId, startedAt, title }: OutageEntity,
  input: CompensationInput,
): Promise<{ readonly number: number }> {
  const { announcedAt, kind, serviceName } = input;
  const times = [...notYet('announcedAt', announcedAt, tx.now), ...before('announcedAt', announcedAt, startedAt)];
  const faults = [...times, ...announcedFaults(kind, input)];
  if (faults.length > 0) throw new Invalid(faults);
  const number = (await countOf(tx, 'outage_compensation', outageId, MOST_COMPENSATIONS)) + 1;
  const row = { id: newId<'outage-compensation'>(), operatorId, outageId, number };
  await tx.insert(CompensationEntity, { ...row, ...input, procedure: input.procedure ?? '', ...byActor(tx) });
  const subject = { kind: 'outage', id: outageId } as const;
  const after = { title, number, kind, serviceName, announcedAt };
  tx.record({ action: 'outage.compensation-announced', subject, operatorId, after });
  return { number };
}

async function give(
  tx: Tx,
  { id: outageId, operatorId, startedAt, title }: OutageEntity,
  { id: compensationId, kind, number, serviceName }: CompensationEntity,
  input: GivenInput,
): Promise<{ readonly id: string }> {
  const { at, users } = input;
  const faults = [...notYet('at', at, tx.now), ...before('at', at, startedAt), ...givenFaults(kind, input)];
  if (faults.length > 0) throw new Invalid(faults);
  await countOf(tx, 'outage_compensation_given', outageId, MOST_GIVEN);
  const row = { id: newId<'outage-compensation-given'>(), operatorId, outageId, compensationId };
  await tx.insert(CompensationGivenEntity, { ...row, ...input, note: input.note ?? '', ...byActor(tx) });
  const subject = { kind: 'outage', id: outageId } as const;
  const after = { title, number, serviceName, users, at };
  tx.record({ action: 'outage.compensation-given', subject, operatorId, after });
  return { id: row.id };
}

const byActor = ({ actor, now }: Tx) => ({
  enteredBy: actor.personId,
  enteredByName: actor.personName,
  enteredAt: now,
});

/** How many rows the outage has; they are never removed, and its lock keeps others from adding. @throws Refused where there is no room */
async function countOf(
  tx: Tx,
  table: 'outage_compensation' | 'outage_compensation_given',
  outageId: OutageId,
  max: number,
): Promise<number> {
  const row = await tx.row<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE outage_id = $1`, [outageId]);
  const n = row?.n ?? 0;
  if (n >= max) throw new Refused([{ code: 'too-many-outage-rows', facts: { max } }]);
  return n;
}
