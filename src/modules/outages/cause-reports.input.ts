import { Choice, Moment, NestedList, Patterns, Text } from '../../platform/http/input.js';
import { CERTAINTIES, type Certainty } from './outage.entity.js';

export const MOST_COURSE_ENTRIES = 100;
export const MOST_ROOT_CAUSES = 20;

export class CourseEntryInput {
  @Moment() at: Date;
  @Text({ max: 2000 }) text: string;
}

export class RootCauseInput {
  @Text({ max: 2000 }) text: string;
  /** Why it came to that. */
  @Text({ max: 10_000 }) why: string;
  @Choice(CERTAINTIES) certainty: Certainty;
  /** Services and components of the register that it concerns, by their ids there. */
  @Patterns(/^[a-z0-9-]{1,64}$/, 'sign-in', { max: 50 }) codes: string[];
}

/** A version of the root-cause report (원인분석 보고). */
export class CauseReportInput {
  @NestedList(CourseEntryInput, { max: MOST_COURSE_ENTRIES }) course: CourseEntryInput[];
  @NestedList(RootCauseInput, { max: MOST_ROOT_CAUSES }) causes: RootCauseInput[];
  @Text({ max: 10_000 }) detection: string;
  @Text({ max: 10_000 }) restoration: string;
  @Text({ max: 10_000 }) lessons: string;
  /** Why it replaces the version before; of the first none. */
  @Text({ max: 2000, optional: true }) changeReason: string | null;
}
