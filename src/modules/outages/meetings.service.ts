import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { type Fault, Forbidden, Invalid } from '../../shared/errors.js';
import { newId } from '../../platform/database/new-id.js';
import { type Tx, UnitOfWork } from '../audit/index.js';
import { DecisionEntity, FollowUpEntity, MeetingEntity, type MeetingId } from './meeting.entity.js';
import type { FollowUpInput, MeetingInput } from './meetings.input.js';
import { once, type SentOnce } from './once.service.js';
import { OutageEventEntity, type OutageEventId } from './outage-event.entity.js';
import { koreanMoment, notYet } from './outage-times.js';
import { mayKeepEvents } from './outages.policy.js';

/** Meetings of the headquarters (대책본부) on an event, and what becomes of their decisions. */
@Injectable()
export class Meetings {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound; Forbidden; Invalid where it is still to come, or its number is there already */
  enter(
    actor: Actor,
    eventId: OutageEventId,
    { decisions, ...input }: MeetingInput,
    sent: SentOnce | null = null,
  ): Promise<{ readonly id: MeetingId }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { title } = await lockEvent(tx, eventId);
      return once(tx, sent, async () => {
        const { number, heldAt } = input;
        const taken = await tx.one(MeetingEntity, { eventId, number });
        const faults = [
          ...notYet('heldAt', heldAt, tx.now),
          ...(taken === null
            ? []
            : [{ path: 'number', code: 'meeting-number-taken', facts: { found: number } } as const]),
        ];
        if (faults.length > 0) throw new Invalid(faults);
        const id: MeetingId = newId<'outage-meeting'>();
        await tx.insert(MeetingEntity, { ...input, id, eventId, ...enteredBy(tx) });
        const rows = decisions.map((decision, index) => ({
          ...{ id: newId<'outage-decision'>(), meetingId: id, place: index + 1 },
          ...decision,
        }));
        if (rows.length > 0) await tx.insert(DecisionEntity, rows);
        const after = { title, number, heldAt, decisions: rows.length };
        tx.record({ action: 'outage-event.met', subject: { kind: 'outage-event', id: eventId }, after });
        return { id };
      });
    });
  }

  /** @throws NotFound; Forbidden; Invalid where the decision is not one of the event, or the moment is before its meeting or still to come */
  followUp(
    actor: Actor,
    eventId: OutageEventId,
    { decision: decisionId, at, state, note }: FollowUpInput,
    sent: SentOnce | null = null,
  ): Promise<{ readonly id: string }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { title } = await lockEvent(tx, eventId);
      return once(tx, sent, async () => {
        const decision = await tx.one(DecisionEntity, { id: decisionId });
        const meeting = decision === null ? null : await tx.one(MeetingEntity, { id: decision.meetingId, eventId });
        if (decision === null || meeting === null)
          throw new Invalid([{ path: 'decision', code: 'decision-unknown', facts: { found: decisionId } }]);
        const faults = [...notYet('at', at, tx.now), ...beforeMeeting(at, meeting.heldAt)];
        if (faults.length > 0) throw new Invalid(faults);
        const id = newId<'outage-follow-up'>();
        await tx.insert(FollowUpEntity, { id, decisionId, at, state, note: note ?? '', ...enteredBy(tx) });
        const after = { title, number: meeting.number, decision: decision.text, state };
        tx.record({ action: 'outage-event.followed-up', subject: { kind: 'outage-event', id: eventId }, after });
        return { id };
      });
    });
  }
}

/** The event, locked: nobody else enters a meeting of it until this transaction ends. @throws NotFound; Forbidden */
async function lockEvent(tx: Tx, id: OutageEventId): Promise<OutageEventEntity> {
  const event = await tx.need(OutageEventEntity, { id });
  if (!mayKeepEvents(tx.actor)) throw new Forbidden('headquarters-by-ministry');
  return tx.lock(OutageEventEntity, { id: event.id });
}

const enteredBy = ({ actor: { personId, personName }, now }: Tx) => ({
  ...{ enteredBy: personId, enteredByName: personName, enteredAt: now },
});

function beforeMeeting(at: Date, heldAt: Date): readonly Fault[] {
  if (at > heldAt) return [];
  const facts = { found: koreanMoment(at), earliest: koreanMoment(heldAt) };
  return [{ path: 'at', code: 'moment-too-early', facts }];
}
