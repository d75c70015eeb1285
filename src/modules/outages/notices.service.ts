import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Invalid, Refused } from '../../shared/errors.js';
import { termsIn } from '../../shared/words/index.js';
import { newId } from '../../platform/database/new-id.js';
import { type Tx, UnitOfWork } from '../audit/index.js';
import { enterDutyDone } from './duties-done.service.js';
import { DutyDoneEntity } from './duty-done.entity.js';
import { doesDuty, noticeFaults } from './notice-draft.js';
import { NoticeEntity } from './notice.entity.js';
import type { NoticeInput } from './notices.input.js';
import { once, type SentOnce } from './once.service.js';
import { lockOutage, requireHappened } from './outage-parts.service.js';
import { before, notYet } from './outage-times.js';
import type { OutageEntity, OutageId } from './outage.entity.js';

/** Of one outage. */
export const MOST_NOTICES = 100;

/** Notices to users (이용자 고지) of an outage. */
@Injectable()
export class Notices {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Enters what users were told. The earliest one to them is that by which the duty was done (TBA-D 37-21(1)).
   * @throws NotFound; Forbidden; Invalid with every fault; Refused where they become too many
   */
  enter(
    actor: Actor,
    id: OutageId,
    input: NoticeInput,
    sent: SentOnce | null = null,
  ): Promise<{ readonly number: number }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const outage = await lockOutage(tx, id);
      requireHappened(outage, 'exercise-no-duty');
      return once(tx, sent, () => enterNotice(tx, outage, input));
    });
  }
}

async function enterNotice(tx: Tx, outage: OutageEntity, input: NoticeInput): Promise<{ readonly number: number }> {
  const { id: outageId, operatorId, startedAt, title } = outage;
  const { channel, sentAt, text, proof } = input;
  const times = [...notYet('sentAt', sentAt, tx.now), ...before('sentAt', sentAt, startedAt)];
  const faults = [...times, ...noticeFaults(text)];
  if (faults.length > 0) throw new Invalid(faults);
  const there = await tx.find(NoticeEntity, { outageId });
  if (there.length >= MOST_NOTICES) throw new Refused([{ code: 'too-many-outage-rows', facts: { max: MOST_NOTICES } }]);
  const number = there.length + 1;
  const by = { enteredBy: tx.actor.personId, enteredByName: tx.actor.personName, enteredAt: tx.now };
  const row = { id: newId<'outage-notice'>(), operatorId, outageId, number, channel, sentAt, text, proof: proof ?? '' };
  await tx.insert(NoticeEntity, { ...row, ...by });
  const subject = { kind: 'outage', id: outageId } as const;
  tx.record({ action: 'outage.notice-sent', subject, operatorId, after: { title, number, channel, sentAt } });
  await enterDuty(tx, outage, number, input);
  return { number };
}

/** Users were told: the duty is entered as done in the same way as by hand, unless it was done no later. */
async function enterDuty(
  tx: Tx,
  outage: OutageEntity,
  number: number,
  { channel, sentAt }: NoticeInput,
): Promise<void> {
  const duty = 'notice-to-users';
  const done = await tx.find(DutyDoneEntity, { outageId: outage.id, duty });
  const told = done.map(({ at }) => at);
  if (!doesDuty(channel, sentAt, told)) return;
  const note = `이용자 고지 ${number}: ${termsIn('ko').noticeChannels[channel]}`;
  await enterDutyDone(tx, outage, { duty, at: sentAt, note });
}
