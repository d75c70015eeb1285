import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid } from '../../shared/errors.js';
import { newId } from '../../platform/database/new-id.js';
import { type Tx, UnitOfWork } from '../audit/index.js';
import { unknownFacilities } from '../facilities/index.js';
import { once, type SentOnce } from './once.service.js';
import { OutageEventEntity, type OutageEventId } from './outage-event.entity.js';
import type { OutageEventInput } from './outages.input.js';
import { mayKeepEvents } from './outages.policy.js';

/** Events: outages of several operators with a cause in common, which the ministry keeps. */
@Injectable()
export class OutageEvents {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws Forbidden; Invalid where the building is not in the public list */
  open(
    actor: Actor,
    input: OutageEventInput,
    sent: SentOnce | null = null,
  ): Promise<{ readonly id: OutageEventId; readonly version: number }> {
    return this.unitOfWork.run(actor, async (tx) => {
      requireKeeper(tx);
      return once(tx, sent, async () => {
        const id = newId<'outage-event'>();
        const facts = await factsIn(tx, input);
        const by = { openedBy: tx.actor.personId, openedByName: tx.actor.personName, openedAt: tx.now };
        await tx.insert(OutageEventEntity, { id, ...facts, ...by, version: 1 });
        tx.record({ action: 'outage-event.opened', subject: { kind: 'outage-event', id }, after: facts });
        return { id, version: 1 };
      });
    });
  }

  /** Answers the new version. @throws NotFound; Forbidden; Stale; Invalid */
  change(actor: Actor, id: OutageEventId, version: number, input: OutageEventInput): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      requireKeeper(tx);
      const { title, facilityNumber } = await tx.need(OutageEventEntity, { id });
      const facts = await factsIn(tx, input);
      const next = await tx.save(OutageEventEntity, { id }, version, facts);
      const subject = { kind: 'outage-event', id } as const;
      tx.record({ action: 'outage-event.changed', subject, before: { title, facilityNumber }, after: facts });
      return next;
    });
  }
}

function requireKeeper(tx: Tx): void {
  if (!mayKeepEvents(tx.actor)) throw new Forbidden('events-by-ministry');
}

async function factsIn(tx: Tx, { title, facility }: OutageEventInput) {
  if (facility !== null && (await unknownFacilities(tx, [facility])).size > 0)
    throw new Invalid([{ path: 'facility', code: 'facility-unknown', facts: { found: facility } }]);
  return { title, facilityNumber: facility };
}
