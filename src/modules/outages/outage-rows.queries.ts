import type { PersonId } from '../../shared/ids.js';
import type { Reading } from '../audit/index.js';
import type { Entered, Standing } from './entry-rows.js';
import type { OutageFeatureId } from './outage-feature.entity.js';
import type { OutageId } from './outage.entity.js';

/** What was said of a feature, and by whom. */
export interface StatusView extends Standing {
  readonly id: string;
  readonly featureId: OutageFeatureId;
  readonly enteredBy: PersonId | null;
  readonly enteredByName: string;
  readonly enteredAt: Date;
}

export interface FeatureView {
  readonly id: OutageFeatureId;
  readonly outageId: OutageId;
  /** Null where nobody registered it (미등록). */
  readonly code: string | null;
  readonly name: string;
  /** Of the service that it is part of. */
  readonly serviceName: string | null;
  /** Average daily domestic users; null where not known. */
  readonly users: number | null;
}

const COLUMNS = `SELECT id, number::float8 AS number, feature_id AS "featureId", at, state, note, expected_at AS "expectedAt",
  entered_by AS "enteredBy", entered_by_name AS "enteredByName", entered_at AS "enteredAt"`;

/** What was entered before the row of a number, the last entered first. */
export function enteredBefore(reading: Reading, id: OutageId, number: number, limit: number): Promise<StatusView[]> {
  return reading.rows<StatusView>(
    `${COLUMNS} FROM outage_status WHERE outage_id = $1 AND number < $2::bigint ORDER BY number DESC LIMIT $3`,
    [id, number, limit],
  );
}

/**
 * What was said in these outages as far as it changes anything, in the order in which it holds: of rows of the same moment the
 * one entered last, of rows that only say a state again the one that holds at the moment, and the last. A program that says
 * the same every minute for a week leaves no more to read than a person who says it once.
 * @param moment as of which a board is shown
 */
export function changesOf(reading: Reading, outages: readonly OutageId[], moment: Date): Promise<StatusView[]> {
  return reading.rows<StatusView>(
    `${COLUMNS}
       FROM (SELECT *, lag(state) OVER one AS before, lead(at) OVER one AS next
               FROM (SELECT DISTINCT ON (feature_id, at) * FROM outage_status WHERE outage_id = ANY ($1::uuid[])
                      ORDER BY feature_id, at, number DESC) AS effective
             WINDOW one AS (PARTITION BY feature_id ORDER BY at)) AS held
      WHERE before IS DISTINCT FROM state OR next IS NULL OR (at <= $2 AND next > $2) ORDER BY at, number`,
    [outages, moment],
  );
}

/** Number of the row that was entered last, of each feature that has one. */
export function newestOf(reading: Reading, id: OutageId): Promise<Entered[]> {
  return reading.rows<Entered>(
    `SELECT feature_id AS "featureId", max(number)::float8 AS number FROM outage_status WHERE outage_id = $1 GROUP BY 1`,
    [id],
  );
}

/** What stood of features when the row of that number was their newest, by the feature. */
export function standingOf(reading: Reading, id: OutageId, seen: readonly Entered[]): Promise<StatusView[]> {
  return reading.rows<StatusView>(
    `${COLUMNS} FROM unnest($2::uuid[], $3::bigint[]) AS w (feature, seen), LATERAL
       (SELECT * FROM outage_status s WHERE s.outage_id = $1 AND s.feature_id = w.feature AND s.number <= w.seen
         ORDER BY s.at DESC, s.number DESC LIMIT 1) AS standing`,
    [id, seen.map(({ featureId }) => featureId), seen.map(({ number }) => number)],
  );
}

/** The features of these outages, in their order. */
export function featuresOf(reading: Reading, outages: readonly OutageId[]): Promise<FeatureView[]> {
  return reading.rows<FeatureView>(
    `SELECT id, outage_id AS "outageId", code, name, service_name AS "serviceName", users::float8 AS users
       FROM outage_feature WHERE outage_id = ANY ($1::uuid[]) ORDER BY outage_id, place`,
    [outages],
  );
}

/** When something was first done about an outage: a duty, a notice to users, compensation; null where nothing was. */
export async function firstActOf(reading: Reading, id: OutageId): Promise<Date | null> {
  const row = await reading.row<{ first: Date | null }>(
    `SELECT least((SELECT min(at) FROM outage_duty_done WHERE outage_id = $1),
                  (SELECT min(sent_at) FROM outage_notice WHERE outage_id = $1),
                  (SELECT min(announced_at) FROM outage_compensation WHERE outage_id = $1),
                  (SELECT min(at) FROM outage_compensation_given WHERE outage_id = $1)) AS first`,
    [id],
  );
  return row?.first ?? null;
}
