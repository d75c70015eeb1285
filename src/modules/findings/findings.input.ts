import { Choice, Day, Identifier, Line, Text } from '../../platform/http/input.js';
import type { OperatorId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import { FINDING_KINDS, type FindingKind } from './finding-lifecycle.js';

/** When plan and result are due, where an inspector decides it instead of the practice. */
export class DueDatesInput {
  @Day() planDueOn: CalendarDate;
  @Day() resultDueOn: CalendarDate;
}

/** What an operator undertakes after an outage so that it does not come again. */
export class PreventionInput {
  @Line({ max: 200 }) title: string;
  /** What is done, and how it prevents. */
  @Text({ max: 10_000 }) text: string;
  @Day() dueOn: CalendarDate;
}

/** That it is done and how, or why it is given up. */
export class PreventionReportInput {
  @Text({ max: 10_000 }) text: string;
}

export const VERDICTS = ['verified', 'sent-back'] as const;

/** Whether it was seen to be done; where not, what is missing. */
export class VerificationInput {
  @Choice(VERDICTS) verdict: (typeof VERDICTS)[number];
  @Text({ max: 10_000 }) text: string;
}

/** Narrows a list of findings. */
export class FindingSearch {
  @Choice(FINDING_KINDS, { optional: true }) kind: FindingKind | null;
  @Identifier({ optional: true }) operator: OperatorId | null;
  @Text({ max: 500, optional: true }) after: string | null;
}
