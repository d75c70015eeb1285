import type { Reading } from '../audit/index.js';

/** What is not known yet about who is covered in a year. */
export interface CoverageGaps {
  /** Operators for which nothing was decided. */
  readonly undecided: number;
  /** Operators whose decision that holds lacks a figure for some provision. */
  readonly unknown: number;
}

export async function coverageGaps(reading: Reading, year: number): Promise<CoverageGaps> {
  const row = await reading.row<CoverageGaps>(
    `SELECT count(*) FILTER (WHERE c.findings IS NULL)::int AS undecided,
            count(*) FILTER (WHERE c.findings @> '[{"covers": true, "outcome": "unknown"}]')::int AS unknown
       FROM operator p
       LEFT JOIN (SELECT DISTINCT ON (operator_id) operator_id, findings FROM coverage WHERE year = $1
                   ORDER BY operator_id, decided_at DESC, id DESC) AS c ON c.operator_id = p.id`,
    [year],
  );
  return row ?? { undecided: 0, unknown: 0 };
}
