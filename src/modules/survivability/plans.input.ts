import { Line, WholeNumber } from '../../platform/http/input.js';

const TITLE = 200;

/** What a plan is called. */
export class PlanTitleInput {
  @Line({ max: TITLE }) title: string;
}

/** The same where it may stay as it is. */
export class PlanTitleSearch {
  @Line({ max: TITLE, optional: true }) title: string | null;
}

/** Onto which version of the register the reader saw the plan carried over. */
export class CarryOverInput {
  @WholeNumber({ min: 1, max: 999_999_999 }) onto: number;
}
