import type { OperatorId } from '../../shared/ids.js';
import type { Reading } from '../audit/index.js';
import type { MeasurementFigures } from './measurement-faults.js';
import type { OperatorKind } from './operator-kind.js';

/** What the register holds of an operator for a year; figures that nobody measured are null. */
export interface YearlyFigures extends Omit<MeasurementFigures, 'periodFrom' | 'periodTo'> {
  readonly operatorId: OperatorId;
  readonly kinds: readonly OperatorKind[];
  readonly koreanOffice: boolean;
  readonly paidServices: boolean;
  readonly publicBody: boolean;
}

/** Facts and figures of many operators in one query, in the order of their ids. */
export function yearlyFigures(
  reading: Reading,
  operatorIds: readonly OperatorId[],
  year: number,
): Promise<YearlyFigures[]> {
  return reading.rows<YearlyFigures>(
    `SELECT p.id AS "operatorId", p.kinds, p.korean_office AS "koreanOffice", p.paid_services AS "paidServices",
            p.public_body AS "publicBody", m.daily_users::float8 AS "dailyUsers",
            m.traffic_share_parts_per_million AS "trafficSharePartsPerMillion", m.total_sales_won::float8 AS "totalSalesWon",
            m.telecom_sales_won::float8 AS "telecomSalesWon", m.ict_sales_won::float8 AS "ictSalesWon"
       FROM operator p LEFT JOIN measurement m ON m.operator_id = p.id AND m.year = $2
      WHERE p.id = ANY ($1::uuid[]) ORDER BY p.id`,
    [operatorIds, year],
  );
}
