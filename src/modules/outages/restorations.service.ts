import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid, Refused } from '../../shared/errors.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../audit/index.js';
import { once, type SentOnce } from './once.service.js';
import { OutageEventEntity, type OutageEventId } from './outage-event.entity.js';
import { notYet } from './outage-times.js';
import { mayKeepEvents } from './outages.policy.js';
import { mayTellOfBuilding, runnerOf } from './restorations.queries.js';
import { RestorationEntity, type RestorationId } from './restoration.entity.js';
import { hallFaults } from './restoration-faults.js';
import type { RestorationInput } from './restorations.input.js';

/** How far a building is restored, as its operator tells it: itself where it has an outage in the event, else the ministry writes it down. */
@Injectable()
export class Restorations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What an operator or its agent tells is told in the operator's name. @throws NotFound; Forbidden for others; Refused where the event has no building; Invalid */
  enter(
    actor: Actor,
    eventId: OutageEventId,
    input: RestorationInput,
    sent: SentOnce | null = null,
  ): Promise<{ readonly id: RestorationId }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const event = await tx.need(OutageEventEntity, { id: eventId });
      const { facilityNumber, title } = event;
      if (!(await mayTellOfBuilding(tx, event))) throw new Forbidden('building-by-its-operator');
      return once(tx, sent, async () => {
        if (facilityNumber === null) throw new Refused([{ code: 'event-without-facility' }]);
        const faults = [...notYet('at', input.at, tx.now), ...hallFaults(input)];
        if (faults.length > 0) throw new Invalid(faults);
        const id: RestorationId = newId<'outage-restoration'>();
        const by = { enteredBy: tx.actor.personId, enteredByName: tx.actor.personName, enteredAt: tx.now };
        const runner = mayKeepEvents(tx.actor) ? null : await runnerOf(tx, event);
        const reportedBy = runner?.name ?? input.reportedBy;
        const told = { ...input, reportedBy, note: input.note ?? '' };
        await tx.insert(RestorationEntity, { ...told, id, eventId, facilityNumber, ...by });
        const { at, powerPercent } = input;
        const subject = { kind: 'outage-event', id: eventId } as const;
        tx.record({ action: 'outage-event.restored', subject, after: { title, at, powerPercent } });
        return { id };
      });
    });
  }
}
