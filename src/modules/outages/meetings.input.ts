import { Choice, Day, Identifier, Line, Moment, NestedList, Text, WholeNumber } from '../../platform/http/input.js';
import type { CalendarDate } from '../../shared/time.js';
import { FOLLOW_UP_STATES, type FollowUpState } from './follow-up-state.js';
import type { DecisionId } from './meeting.entity.js';

/** Decisions of one meeting. */
export const MOST_DECISIONS = 50;

export class DecisionInput {
  @Text({ max: 2000 }) text: string;
  /** Who follows up. */
  @Line({ max: 200 }) who: string;
  /** Until when; none where the meeting set no day. */
  @Day({ optional: true }) dueOn: CalendarDate | null;
}

/** A meeting of the headquarters with what it decided. */
export class MeetingInput {
  @WholeNumber({ min: 1, max: 1000 }) number: number;
  @Moment() heldAt: Date;
  @Line({ max: 200 }) chair: string;
  @NestedList(DecisionInput, { max: MOST_DECISIONS, optional: true }) decisions: DecisionInput[];
}

/** What became of a decision from a moment on. */
export class FollowUpInput {
  @Identifier() decision: DecisionId;
  @Choice(FOLLOW_UP_STATES) state: FollowUpState;
  @Moment() at: Date;
  @Text({ max: 2000, optional: true }) note: string | null;
}
