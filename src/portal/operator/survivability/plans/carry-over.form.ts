import { WholeNumber } from '../../../../platform/http/input.js';

/** Onto which version of the register the reader saw the plan carried over. */
export class CarryOverForm {
  @WholeNumber({ min: 1, max: 999_999_999 }) onto: number;
}
