import { FindingStepEntity } from './finding-step.entity.js';
import { FindingEntity } from './finding.entity.js';

export { proposedDueDates, type DueDate } from './deadline.js';
export type { DueBasis, FindingId } from './finding.entity.js';
export { FINDING_KINDS, type FindingKind, type FindingState, OPEN_STATES } from './finding-lifecycle.js';
export {
  DueDatesInput,
  FindingSearch,
  PreventionInput,
  PreventionReportInput,
  VERDICTS,
  VerificationInput,
} from './findings.input.js';
export { FindingsModule } from './findings.module.js';
export { mayCarryOut, mayDecideDueDates, mayVerify } from './findings.policy.js';
export {
  FindingQueries,
  findingsOf,
  type FindingFilter,
  type FindingRow,
  type FindingView,
  type JudgedFinding,
} from './findings.queries.js';
export { Findings } from './findings.service.js';
export type { Prevention, PreventionCourse } from './prevention.queries.js';
export { Preventions, undertake } from './preventions.service.js';
export {
  issueFindings,
  openFinding,
  recallFindings,
  withdrawFinding,
  type ProposedFinding,
} from './open-finding.service.js';
export { type Orderability, type OrderabilityCode } from './orderable.js';
export { basesUnder, needsPlanPage, orderabilityOf, type CoverageFacts } from './orderability.js';
export {
  type DueFinding,
  dueFindings,
  type OverdueFindings,
  overdueFindings,
  type ReportedPrevention,
  reportedPreventions,
} from './waiting.queries.js';

export const findingEntities = [FindingEntity, FindingStepEntity];
