import { Choice, Day, Pattern, Patterns, Text, WholeNumber } from '../../platform/http/input.js';
import type { CalendarDate } from '../../shared/time.js';
import { MEASURES, RESULTS, type JudgementResult, type Measure } from './judgement.js';
import { OPINION_OUTCOMES, type OpinionOutcome } from './opinion.entity.js';

/** Texts are kept whole; this only keeps out what is no text for a reader any more. */
const LONGEST_TEXT = 40_000;
const LONGEST_REASON = 4_000;
const ITEM_CODE = /^[A-Z]{3}-\d{2}$/;

export class JudgementInput {
  @Choice(RESULTS) result: JudgementResult;
  /** Printed in the report as it stands. Needed unless the item is met and its answer agrees with the register. */
  @Text({ max: LONGEST_TEXT, optional: true }) reason: string | null;
  /** Never shown to the operator. */
  @Text({ max: LONGEST_TEXT, optional: true }) internalNote: string | null;
  /** Only where the operator falls short; `none` where it is left out. */
  @Choice(MEASURES, { optional: true }) measure: Measure | null;
  /** Page of the operator's own disaster management plan that holds the measure. */
  @WholeNumber({ min: 1, max: 100_000, optional: true }) planPage: number | null;
}

/** Items that are found met together. */
export class BulkJudgementInput {
  /** Codes of items that are not judged yet and whose answers agree with the register. */
  @Patterns(ITEM_CODE, 'RED-03', { min: 1, max: 500 }) items: string[];
}

export class SupplementInput {
  @Pattern(ITEM_CODE, 'RED-03') itemCode: string;
  @Text({ max: LONGEST_TEXT }) text: string;
  @Day() dueOn: CalendarDate;
}

/** Asks once more in the same thread. */
export class FurtherQuestionInput {
  @Text({ max: LONGEST_TEXT }) text: string;
  @Day() dueOn: CalendarDate;
}

export class SupplementAnswerInput {
  @Text({ max: LONGEST_TEXT }) text: string;
}

/** Read by the operator in the thread, and printed in the report. */
export class GivingUpInput {
  @Text({ max: LONGEST_TEXT }) reason: string;
}

export class OpinionInput {
  @Text({ max: LONGEST_TEXT }) text: string;
}

export class OpinionDecisionInput {
  @Choice(OPINION_OUTCOMES) outcome: OpinionOutcome;
  @Text({ max: LONGEST_TEXT }) reason: string;
}

export class ReopeningInput {
  @Text({ max: LONGEST_REASON }) reason: string;
}

/** Read by the inspector, and by the operator beside the other steps. */
export class SendingBackInput {
  @Text({ max: LONGEST_REASON }) reason: string;
}

export class RecordInput {
  @Pattern(ITEM_CODE, 'RED-03') itemCode: string;
  @Text({ max: LONGEST_TEXT }) text: string;
}

/** `waiting`: what waits for the reader, oldest first. `all`: every review, newest first. */
export const QUEUES = ['waiting', 'all'] as const;

export class ReviewSearch {
  @Choice(QUEUES, { optional: true }) show: (typeof QUEUES)[number] | null;
  @Text({ max: 500, optional: true }) after: string | null;
}
