export { authorityFor, mayAct, type Leave } from './authority.js';
export type { Act, Authority, AuthorityNote, Holder } from './authority-table.js';
export { legalDatesFrom, type LegalDate, type LegalDateCode } from './calendar.js';
export {
  coverageOf,
  operatorClasses,
  regimeOutcomes,
  type CoverageFinding,
  type CoverageNote,
  type CoverageOutcome,
  type CoverageReading,
} from './coverage.js';
export type { CoverageCode } from './coverage-criteria.js';
export type { Answer } from './answer.js';
export type { Criterion, FactCriterion, JoinedCriteria, Measured, NumberCriterion } from './criterion.js';
export {
  INSPECTION_BASES,
  inspectionBasesOf,
  mayInspectOn,
  noticeDueOn,
  resultNoticeDueOn,
  type InspectionBasis,
  type InspectionBasisCode,
} from './inspection-bases.js';
export type { OperatorFacts, OperatorKind, SiteFacts, SiteUse } from './operator-facts.js';
export type { Reading } from './sites-measure.js';
export { COVERAGE_GAPS, CoverageRoundInput, CoverageYearInput, OperatorSearchInput } from './coverage.input.js';
export { mayDecideCoverage } from './coverage.policy.js';
export {
  CoverageQueries,
  latestCoverage,
  type CoverageCounts,
  type CoverageDate,
  type CoverageView,
  type StandingCoverage,
} from './coverage.queries.js';
export { Coverage, type CoverageId, type RoundCounts } from './coverage.service.js';
export { type CoverageGaps, coverageGaps } from './coverage-gaps.queries.js';
export { decisionOf, type CoverageDecision } from './coverage-decision.js';
export { ObligationsModule } from './obligations.module.js';
export { OperatorListQueries, type OperatorList, type OperatorRow } from './operator-list.queries.js';
