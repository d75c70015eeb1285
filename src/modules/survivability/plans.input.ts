import { Text } from '../../platform/http/input.js';

const TITLE = 200;

/** What a plan is called. */
export class PlanTitleInput {
  @Text({ max: TITLE }) title: string;
}

/** The same where it may stay as it is. */
export class PlanTitleSearch {
  @Text({ max: TITLE, optional: true }) title: string | null;
}
