import { Choice, Text, WholeNumber } from '../../platform/http/input.js';
import { FIRST_YEAR, LAST_YEAR } from '../../platform/http/received.js';
import { REGIMES, type Regime } from '../../shared/regime.js';
import { OPERATOR_KINDS, type OperatorKind } from '../operators/index.js';

/** A year for which coverage is found for all operators. */
export class CoverageRoundInput {
  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR }) year: number;
}

/** The year a page or an answer is about; this year where none is named. */
export class CoverageYearInput {
  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR, optional: true }) year: number | null;
}

/** What is missing of an operator's coverage: any decision at all, or a figure for some provision of the decision that holds. */
export const COVERAGE_GAPS = ['undecided', 'unknown'] as const;
export type CoverageGap = (typeof COVERAGE_GAPS)[number];

/** Which operators are listed, and from where on. */
export class OperatorSearchInput {
  /** Part of the name, or the whole business number. */
  @Text({ max: 200, optional: true }) q: string | null;
  /** Covered by this regime in the year. */
  @Choice(REGIMES, { optional: true }) regime: Regime | null;
  @Choice(OPERATOR_KINDS, { optional: true }) kind: OperatorKind | null;
  /** Nothing decided in the year, or a figure missing for some provision. */
  @Choice(COVERAGE_GAPS, { optional: true }) gap: CoverageGap | null;
  /** The year of coverage and figures; this year where none is named. */
  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR, optional: true }) year: number | null;
  /** Goes on behind the last row of the page before: its `next`. */
  @Text({ max: 1000, optional: true }) after: string | null;
}
