import type { PersonId } from '../../shared/ids.js';
import type { Reading } from '../audit/index.js';
import type { Standing } from './entry-rows.js';
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

const STATUS = `SELECT id, number::float8 AS number, feature_id AS "featureId", at, state, note, expected_at AS "expectedAt",
  entered_by AS "enteredBy", entered_by_name AS "enteredByName", entered_at AS "enteredAt" FROM outage_status`;

/** What was entered before the row of a number, the last entered first. */
export function enteredBefore(reading: Reading, id: OutageId, number: number, limit: number): Promise<StatusView[]> {
  return reading.rows<StatusView>(
    `${STATUS} WHERE outage_id = $1 AND number < $2::bigint ORDER BY number DESC LIMIT $3`,
    [id, number, limit],
  );
}

/** All that was said in these outages, in the order in which it holds. */
export function statusesOf(reading: Reading, outages: readonly OutageId[]): Promise<StatusView[]> {
  return reading.rows<StatusView>(`${STATUS} WHERE outage_id = ANY ($1::uuid[]) ORDER BY at, number`, [outages]);
}

/** The features of these outages, in their order. */
export function featuresOf(reading: Reading, outages: readonly OutageId[]): Promise<FeatureView[]> {
  return reading.rows<FeatureView>(
    `SELECT id, outage_id AS "outageId", code, name, service_name AS "serviceName", users::float8 AS users
       FROM outage_feature WHERE outage_id = ANY ($1::uuid[]) ORDER BY outage_id, place`,
    [outages],
  );
}
