import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import type { Shortlist } from '../../shared/pagination.js';
import { type Reading, UnitOfWork } from '../audit/index.js';
import { byFeature } from './board.js';
import { type Change, changesBetween } from './changes-between.js';
import { clockFactsOf } from './clock-facts.queries.js';
import type { Clock } from './clocks.js';
import { clocksAsOf, openClocks } from './clocks-as-of.js';
import { compensationsOf, type CompensationView } from './compensations.queries.js';
import { type DecisionView, decisionsAsOf, meetingBefore, type MeetingRow, needEvent } from './meetings.queries.js';
import type { OutageEventId } from './outage-event.entity.js';
import { type EventBoard, eventBoard, type OutageEventView } from './outage-events.queries.js';
import type { FeatureView, StatusView } from './outage-rows.queries.js';
import { asOfMoment } from './outage-times.js';
import { OutageEntity } from './outage.entity.js';
import type { OutageRow } from './outage-list.queries.js';
import { restorationsAsOf, type RestorationView } from './restorations.queries.js';
import { stoppedSince } from './stopped-since.js';

type Of<Row> = Row & { readonly outage: OutageRow };

export interface StoppedRow {
  readonly outage: OutageRow;
  readonly feature: FeatureView;
  readonly status: StatusView;
  /** From when on it is down without a break. */
  readonly since: Date;
}

/** What a meeting of the headquarters (대책본부) asks about an event, all as of one moment. */
export interface HeadquartersView {
  readonly asOf: Date;
  readonly event: OutageEventView;
  /** All features of its outages. */
  readonly boards: EventBoard['boards'];
  /** From when on changes are told; null where there is no outage. */
  readonly since: Date | null;
  /** The last meeting before the moment. */
  readonly lastMeeting: MeetingRow | null;
  readonly stopped: readonly StoppedRow[];
  readonly changes: readonly Of<Change<FeatureView, StatusView>>[];
  readonly restorations: Shortlist<RestorationView>;
  /** How far the building was restored at the moment from which changes are told. */
  readonly restoredBefore: RestorationView | null;
  /** Clocks that run, or on which something was done too late. */
  readonly clocks: readonly Of<Clock>[];
  /** What users were promised and given until then. */
  readonly compensations: readonly Of<CompensationView>[];
  readonly decisions: Shortlist<DecisionView>;
}

@Injectable()
export class HeadquartersQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * @param asOf now, where none is named
   * @param since the last meeting before that, where none is named; where there was none, the start of the first outage
   * @throws NotFound, for an operator always
   */
  view(actor: Actor, id: OutageEventId, asOf: Date | null, since: Date | null): Promise<HeadquartersView> {
    return this.unitOfWork.snapshot(actor, async (reading) => {
      await needEvent(reading, id);
      const board = await eventBoard(reading, id, asOfMoment(asOf, reading.now));
      const lastMeeting = await meetingBefore(reading, id, board.asOf);
      const from = since ?? lastMeeting?.heldAt ?? firstStart(board);
      const before = from === null ? [] : (await restorationsAsOf(reading, id, from)).rows;
      return {
        ...{ asOf: board.asOf, event: board.event, boards: board.boards, since: from, lastMeeting },
        stopped: stoppedIn(board),
        changes: from === null ? [] : changedIn(board, from),
        restorations: await restorationsAsOf(reading, id, board.asOf),
        restoredBefore: before[0] ?? null,
        clocks: await clocksIn(reading, board),
        compensations: await compensationsIn(reading, board),
        decisions: await decisionsAsOf(reading, id, board.asOf),
      };
    });
  }
}

function firstStart({ boards }: EventBoard): Date | null {
  const starts = boards.map(({ outage }) => outage.startedAt.getTime());
  return starts.length === 0 ? null : new Date(Math.min(...starts));
}

/** Those that are down the longest first. */
const stoppedIn = ({ asOf, boards }: EventBoard): readonly StoppedRow[] =>
  boards
    .flatMap(({ outage, board }) => {
      const said = byFeature(board.changes);
      return board.rows.flatMap(({ feature, status }) => {
        const since = stoppedSince(said.get(feature.id) ?? [], asOf);
        return status === null || since === null ? [] : [{ feature, status, since, outage }];
      });
    })
    .toSorted((one, other) => one.since.getTime() - other.since.getTime());

const changedIn = ({ asOf, boards }: EventBoard, since: Date) =>
  boards.flatMap(({ outage, board }) => {
    const features = board.rows.map(({ feature }) => feature);
    return changesBetween(features, board.changes, since, asOf).map((change) => ({ ...change, outage }));
  });

async function compensationsIn(
  reading: Reading,
  { asOf, boards }: EventBoard,
): Promise<readonly Of<CompensationView>[]> {
  const ids = boards.map(({ outage }) => outage.id);
  const of = await compensationsOf(reading, ids, asOf);
  return boards.flatMap(({ outage }) => (of.get(outage.id) ?? []).map((row) => ({ ...row, outage })));
}

/** An outage that began later has no clocks yet. */
async function clocksIn(reading: Reading, { asOf, event, boards }: EventBoard): Promise<readonly Of<Clock>[]> {
  const records = (await reading.find(OutageEntity, { eventId: event.id })).filter((one) => one.startedAt <= asOf);
  const facts = await clockFactsOf(reading, records);
  const known = new Map(records.map(({ id }, index) => [id, facts[index]]));
  return boards.flatMap(({ outage, board }) => {
    const own = known.get(outage.id);
    if (own === undefined) return [];
    return openClocks(clocksAsOf({ ...own, statuses: board.changes }, asOf)).map((clock) => ({ ...clock, outage }));
  });
}
