import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid, Refused } from '../../shared/errors.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../audit/index.js';
import { once, type SentOnce } from './once.service.js';
import { OutageEventEntity, type OutageEventId } from './outage-event.entity.js';
import { notYet } from './outage-times.js';
import { mayKeepEvents } from './outages.policy.js';
import { RestorationEntity, type RestorationId } from './restoration.entity.js';
import { hallFaults } from './restoration-faults.js';
import type { RestorationInput } from './restorations.input.js';

/** What the operator of a building told of its restoration, as the ministry writes it down. */
@Injectable()
export class Restorations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound; Forbidden; Refused where the event has no building; Invalid */
  enter(
    actor: Actor,
    eventId: OutageEventId,
    input: RestorationInput,
    sent: SentOnce | null = null,
  ): Promise<{ readonly id: RestorationId }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { facilityNumber, title } = await tx.need(OutageEventEntity, { id: eventId });
      if (!mayKeepEvents(tx.actor)) throw new Forbidden('headquarters-by-ministry');
      return once(tx, sent, async () => {
        if (facilityNumber === null) throw new Refused([{ code: 'event-without-facility' }]);
        const faults = [...notYet('at', input.at, tx.now), ...hallFaults(input)];
        if (faults.length > 0) throw new Invalid(faults);
        const id: RestorationId = newId<'outage-restoration'>();
        const by = { enteredBy: tx.actor.personId, enteredByName: tx.actor.personName, enteredAt: tx.now };
        await tx.insert(RestorationEntity, { ...input, id, eventId, facilityNumber, note: input.note ?? '', ...by });
        const { at, powerPercent } = input;
        const subject = { kind: 'outage-event', id: eventId } as const;
        tx.record({ action: 'outage-event.restored', subject, after: { title, at, powerPercent } });
        return { id };
      });
    });
  }
}
