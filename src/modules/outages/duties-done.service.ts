import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Invalid } from '../../shared/errors.js';
import { newId } from '../../platform/database/new-id.js';
import { type Tx, UnitOfWork } from '../audit/index.js';
import { DutyDoneEntity } from './duty-done.entity.js';
import { once, type SentOnce } from './once.service.js';
import { lockOutage, requireHappened } from './outage-parts.service.js';
import { before, notYet } from './outage-times.js';
import type { OutageEntity, OutageId } from './outage.entity.js';
import type { DutyDoneInput } from './outages.input.js';

/** What was done about the duties of an outage, as told. */
@Injectable()
export class DutiesDone {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound; Forbidden; Invalid where it was done before the start, or is still to come */
  enter(actor: Actor, id: OutageId, input: DutyDoneInput, sent: SentOnce | null = null): Promise<{ id: string }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const outage = await lockOutage(tx, id);
      requireHappened(outage, 'exercise-no-duty');
      return once(tx, sent, () => enterDutyDone(tx, outage, input));
    });
  }
}

/** Enters it for an outage that is locked. @throws Invalid where it was done before the start, or is still to come */
export async function enterDutyDone(
  tx: Tx,
  { id: outageId, operatorId, startedAt, title }: OutageEntity,
  { duty, at, note }: DutyDoneInput,
): Promise<{ id: string }> {
  const faults = [...notYet('at', at, tx.now), ...before('at', at, startedAt)];
  if (faults.length > 0) throw new Invalid(faults);
  const by = { enteredBy: tx.actor.personId, enteredByName: tx.actor.personName, enteredAt: tx.now };
  const done = { id: newId<'outage-duty-done'>(), operatorId, outageId, duty, at, note: note ?? '' };
  await tx.insert(DutyDoneEntity, { ...done, ...by });
  const subject = { kind: 'outage', id: outageId } as const;
  tx.record({ action: 'outage.duty-done', subject, operatorId, after: { title, duty, at } });
  return { id: done.id };
}
