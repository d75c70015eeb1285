import { Choice, Day, Flag, Identifier, Line, Nested, Pattern, Text, Values } from '../../platform/http/input.js';
import type { OperatorId, PersonId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import type { InspectionId } from '../inspections/index.js';
import type { AssessmentState } from './assessment.entity.js';

/** Explanations are kept whole; this only keeps out what is no explanation any more. */
const LONGEST_EXPLANATION = 50_000;
const LONGEST_REASON = 2_000;

export class PlanInput {
  @Text({ max: 10_000, optional: true }) text: string | null;
  @Day({ optional: true }) dueOn: CalendarDate | null;
  @Line({ max: 100, optional: true }) owner: string | null;
}

/** An answer as far as it is: everything may be missing until submission. */
export class AnswerInput {
  /** By key of the item's parts: a number in the part's unit, `yes` `partly` `no`, the value of a choice, a day or a text. */
  @Values({ optional: true }) values: Record<string, unknown> | null;
  @Text({ max: LONGEST_EXPLANATION, optional: true }) explanation: string | null;
  /** 차이 사유, where the answer and what is registered do not agree. */
  @Text({ max: LONGEST_REASON, optional: true }) differenceReason: string | null;
  @Flag() notApplicable: boolean;
  @Text({ max: LONGEST_REASON, optional: true }) notApplicableReason: string | null;
  /** 이행 현황 of an item under TBA 22-7. */
  @Text({ max: LONGEST_EXPLANATION, optional: true }) status: string | null;
  /** 향후 계획. */
  @Nested(PlanInput, { optional: true }) plan: PlanInput | null;
  @Flag() protect: boolean;
  @Text({ max: LONGEST_REASON, optional: true }) protectionReason: string | null;
}

/** Asks that the whole assessment not be disclosed, or with null no longer. */
export class ProtectionInput {
  @Text({ max: LONGEST_REASON, optional: true }) reason: string | null;
}

/** Hands an item, or the items of a domain, to one colleague, or with null to nobody. */
export class AssignmentInput {
  @Identifier({ optional: true }) personId: PersonId | null;
}

/** The attester's statement. */
export class SubmissionInput {
  @Flag() attested: boolean;
  /** Fingerprint of the content that was read: what was changed since is not submitted. A program that has just written it may leave it out. */
  @Pattern(/^[0-9a-f]{64}$/, '3b0c44298fc1…', { optional: true }) sha256: string | null;
}

/** Which assessments are listed, and from where on. */
export class AssessmentSearch {
  @Identifier({ optional: true }) operator: OperatorId | null;
  @Identifier({ optional: true }) inspectionId: InspectionId | null;
  @Choice(['open', 'submitted'], { optional: true }) state: AssessmentState | null;
  @Text({ max: 500, optional: true }) after: string | null;
}
