import type { OperatorId } from '../../shared/ids.js';
import { keyOf } from '../../shared/pagination.js';
import type { Reading } from '../audit/index.js';
import type { OutageEventId } from './outage-event.entity.js';
import type { OutageFilter } from './outage-filter.js';
import type { ExerciseKind, OutageId } from './outage.entity.js';

/** An outage in a list. */
export interface OutageRow {
  readonly id: OutageId;
  readonly operatorId: OperatorId;
  readonly operatorName: string;
  readonly title: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  /** Null for one that happened. */
  readonly exercise: ExerciseKind | null;
  readonly eventId: OutageEventId | null;
  readonly eventTitle: string | null;
  /** How many features it has. */
  readonly features: number;
}

/** Those of one operator, or of all that the actor may see, the newest first; at most so many behind the key of a page. */
export function listedOutages(
  reading: Reading,
  operatorId: OperatorId | null,
  after: string | null,
  filter: OutageFilter,
  limit: number,
): Promise<OutageRow[]> {
  const [startedAt, id] = after === null ? LAST : keyOf(after, 'instant', 'id');
  return reading.rows<OutageRow>(
    `${ROW} WHERE ($1::uuid IS NULL OR o.operator_id = $1) AND (o.started_at, o.id) < ($2::timestamptz, $3::uuid)
        AND ($5::text IS NULL OR (o.exercise IS NULL) = ($5 = 'outage')) AND ${MEASURED}
      ORDER BY o.started_at DESC, o.id DESC LIMIT $4`,
    [operatorId, startedAt, id, limit, ...askedIn(filter)],
  );
}

/** The outages of an event that the actor may see, by operator. */
export const outagesOfEvent = (reading: Reading, id: OutageEventId): Promise<OutageRow[]> =>
  reading.rows<OutageRow>(`${ROW} WHERE o.event_id = $1 ORDER BY p.name, o.started_at, o.id`, [id]);

const LAST = ['2999-01-01T00:00:00.000Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] as const;

const askedIn = ({ kind, from, to, occasion, siteLost, lasted, detected, notified }: OutageFilter) =>
  [kind, from, to, occasion, siteLost, lasted, detected, notified].map((asked) => asked ?? null);

const MEASURED = `
  (num_nonnulls($6::int, $7::int, $8::text, $9::text, $10::text, $11::text, $12::text) = 0 OR EXISTS (
    SELECT 1 FROM outage_measured m
     WHERE m.id = o.id AND ($6 IS NULL OR m.year >= $6) AND ($7 IS NULL OR m.year <= $7) AND ($8 IS NULL OR m.occasion = $8)
       AND ($9 IS NULL OR m.site_lost = ($9 = 'yes')) AND ($10 IS NULL OR m.lasted = $10)
       AND ($11 IS NULL OR m.detected = $11) AND ($12 IS NULL OR m.notified = $12)))`;

const ROW = `
  SELECT o.id, o.operator_id AS "operatorId", p.name AS "operatorName", o.title, o.started_at AS "startedAt",
         o.ended_at AS "endedAt", o.exercise, o.event_id AS "eventId", e.title AS "eventTitle",
         (SELECT count(*)::int FROM outage_feature f WHERE f.outage_id = o.id) AS features
    FROM outage o JOIN organisation p ON p.id = o.operator_id LEFT JOIN outage_event e ON e.id = o.event_id`;
