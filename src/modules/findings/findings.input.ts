import { Choice, Day, Identifier, Text } from '../../platform/http/input.js';
import type { OperatorId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import { FINDING_KINDS, type FindingKind } from './finding-lifecycle.js';

/** When plan and result are due, where an inspector decides it instead of the practice. */
export class DueDatesInput {
  @Day() planDueOn: CalendarDate;
  @Day() resultDueOn: CalendarDate;
}

/** Narrows a list of findings. */
export class FindingSearch {
  @Choice(FINDING_KINDS, { optional: true }) kind: FindingKind | null;
  @Identifier({ optional: true }) operator: OperatorId | null;
  @Text({ max: 500, optional: true }) after: string | null;
}
