import type { Reading } from '../audit/index.js';
import type { CoverageGap } from './coverage.input.js';

/** How many operators lack something of their coverage in a year, by what they lack. */
export type CoverageGaps = Readonly<Record<CoverageGap, number>>;

/**
 * True for findings with that gap: the number on the home page and the list it leads to ask this one condition.
 * @param findings SQL of the findings of the decision that holds
 */
export function hasGap(gap: CoverageGap, findings: string): string {
  return gap === 'undecided' ? `${findings} IS NULL` : `${findings} @> '[{"covers": true, "outcome": "unknown"}]'`;
}

export async function coverageGaps(reading: Reading, year: number): Promise<CoverageGaps> {
  const row = await reading.row<CoverageGaps>(
    `SELECT count(*) FILTER (WHERE ${hasGap('undecided', 'c.findings')})::int AS undecided,
            count(*) FILTER (WHERE ${hasGap('unknown', 'c.findings')})::int AS unknown
       FROM operator p
       LEFT JOIN (SELECT DISTINCT ON (operator_id) operator_id, findings FROM coverage WHERE year = $1
                   ORDER BY operator_id, decided_at DESC, id DESC) AS c ON c.operator_id = p.id`,
    [year],
  );
  return row ?? { undecided: 0, unknown: 0 };
}
