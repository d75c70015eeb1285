import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import { keyOf, PAGE_SIZE, pageOf, type Page, shortlistOf, type Shortlist } from '../../shared/pagination.js';
import { type Reading, UnitOfWork } from '../audit/index.js';
import type { OutageEventId } from './outage-event.entity.js';
import { changesOf, featuresOf } from './outage-rows.queries.js';
import { asOfMoment } from './outage-times.js';
import { type OutageRow, outagesOfEvent } from './outage-list.queries.js';
import { boardOf, type OutageBoard } from './outages.queries.js';

export interface OutageEventRow {
  readonly id: OutageEventId;
  readonly title: string;
  readonly facility: string | null;
  readonly facilityName: string | null;
  readonly facilityPlace: string | null;
  readonly openedAt: Date;
  /** How many outages the reader may see of it; an operator counts its own. */
  readonly outages: number;
  readonly version: number;
}

/** An event with the outages that the reader may see: an operator only its own, and nothing of others. */
export interface OutageEventView extends OutageEventRow {
  readonly outagesSeen: readonly OutageRow[];
}

/** The boards of an event's outages as of one moment. */
export interface EventBoard {
  readonly asOf: Date;
  readonly event: OutageEventView;
  readonly boards: readonly { readonly outage: OutageRow; readonly board: OutageBoard }[];
}

/** More than anybody chooses from. */
const MOST_CHOICES = 200;

@Injectable()
export class OutageEventQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The newest first. */
  async list(actor: Actor, after: string | null): Promise<Page<OutageEventRow>> {
    const [openedAt, id] = after === null ? LAST : keyOf(after, 'instant', 'id');
    const rows = await this.unitOfWork.read(actor, (reading) => newest(reading, openedAt, id, PAGE_SIZE + 1));
    return pageOf(rows, PAGE_SIZE, (row) => [row.openedAt.toISOString(), row.id]);
  }

  /** What an outage can be joined to: the newest events. */
  async choices(actor: Actor): Promise<Shortlist<OutageEventRow>> {
    const rows = await this.unitOfWork.read(actor, (reading) => newest(reading, ...LAST, MOST_CHOICES + 1));
    return shortlistOf(rows, MOST_CHOICES);
  }

  /** @throws NotFound where there is none, or the operator has no outage in it */
  one(actor: Actor, id: OutageEventId): Promise<OutageEventView> {
    return this.unitOfWork.read(actor, (reading) => eventView(reading, id));
  }

  /** What holds at a moment, by default now, in each outage that the actor may see. @throws NotFound */
  board(actor: Actor, id: OutageEventId, asOf: Date | null): Promise<EventBoard> {
    return this.unitOfWork.snapshot(actor, (reading) => eventBoard(reading, id, asOfMoment(asOf, reading.now)));
  }
}

/** @throws NotFound */
export async function eventBoard(reading: Reading, id: OutageEventId, asOf: Date): Promise<EventBoard> {
  const event = await eventView(reading, id);
  const ids = event.outagesSeen.map((outage) => outage.id);
  const features = Map.groupBy(await featuresOf(reading, ids), ({ outageId }) => outageId);
  const changes = await changesOf(reading, ids, asOf);
  const boards = event.outagesSeen.map((outage) => {
    const own = features.get(outage.id) ?? [];
    const said = new Set<string>(own.map((feature) => feature.id));
    return {
      outage,
      board: boardOf(
        own,
        changes.filter(({ featureId }) => said.has(featureId)),
        asOf,
      ),
    };
  });
  return { asOf, event, boards };
}

const LAST = ['2999-01-01T00:00:00.000Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

const EVENT = `
  SELECT e.id, e.title, e.facility_number AS facility, f.name AS "facilityName", f.place AS "facilityPlace",
         e.opened_at AS "openedAt", (SELECT count(*)::int FROM outage o WHERE o.event_id = e.id) AS outages, e.version
    FROM outage_event e LEFT JOIN facility f ON f.number = e.facility_number`;

const newest = (reading: Reading, openedAt: string, id: string, limit: number): Promise<OutageEventRow[]> =>
  reading.rows<OutageEventRow>(
    `${EVENT} WHERE (e.opened_at, e.id) < ($1::timestamptz, $2::uuid) ORDER BY e.opened_at DESC, e.id DESC LIMIT $3`,
    [openedAt, id, limit],
  );

async function eventView(reading: Reading, id: OutageEventId): Promise<OutageEventView> {
  const row = await reading.row<OutageEventRow>(`${EVENT} WHERE e.id = $1`, [id]);
  if (row === null) throw new NotFound();
  return { ...row, outagesSeen: await outagesOfEvent(reading, id) };
}
