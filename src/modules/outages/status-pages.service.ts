import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, NotFound, Stale } from '../../shared/errors.js';
import { isMinistrySide } from '../../shared/actor.js';
import { type Reading, type Tx, UnitOfWork } from '../audit/index.js';
import { OutageEventEntity, type OutageEventId } from './outage-event.entity.js';
import { mayKeepEvents } from './outages.policy.js';
import { StatusPageEntity } from './status-page.entity.js';
import type { StatusPageInput } from './status-pages.input.js';

/** What stands of the page; version 0 where the ministry has written none yet. */
export type StatusPageView = Omit<StatusPageEntity, 'eventId'>;

const NONE: StatusPageView = { opened: false, title: '', titleEn: null, text: null, textEn: null, version: 0 };

/** The public status pages of events, which the ministry opens and closes. */
@Injectable()
export class StatusPages {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound, for operators as well: whether a page is being written is the ministry's */
  of(actor: Actor, id: OutageEventId): Promise<StatusPageView> {
    return this.unitOfWork.read(actor, async (reading) => {
      if (!isMinistrySide(actor)) throw new NotFound();
      await reading.need(OutageEventEntity, { id });
      return viewIn(reading, id);
    });
  }

  /** Answers the new version. @throws NotFound; Forbidden; Stale */
  write(actor: Actor, id: OutageEventId, version: number, input: StatusPageInput): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!mayKeepEvents(tx.actor)) throw new Forbidden('events-by-ministry');
      await tx.lock(OutageEventEntity, { id });
      const { version: standing, ...before } = await viewIn(tx, id);
      const after = wordsOf(input);
      const next = await save(tx, id, version, standing, after);
      const action = actionOf(before.opened, after.opened);
      tx.record({ action, subject: { kind: 'outage-event', id }, ...(standing > 0 && { before }), after });
      return next;
    });
  }
}

const wordsOf = ({ opened, title, titleEn, text, textEn }: StatusPageInput) => ({
  opened,
  title,
  titleEn,
  text,
  textEn,
});

async function save(
  tx: Tx,
  id: OutageEventId,
  version: number,
  standing: number,
  words: Omit<StatusPageView, 'version'>,
) {
  if (standing > 0) return tx.save(StatusPageEntity, { eventId: id }, version, words);
  if (version !== 0) throw new Stale(0, NONE);
  await tx.insert(StatusPageEntity, { eventId: id, ...words, version: 1 });
  return 1;
}

function actionOf(before: boolean, after: boolean) {
  if (before === after) return 'outage-status-page.changed';
  return after ? 'outage-status-page.opened' : 'outage-status-page.closed';
}

async function viewIn(reading: Reading, eventId: OutageEventId): Promise<StatusPageView> {
  const page = await reading.one(StatusPageEntity, { eventId });
  if (page === null) return NONE;
  const { opened, title, titleEn, text, textEn, version } = page;
  return { opened, title, titleEn, text, textEn, version };
}
