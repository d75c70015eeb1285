import { Line, Moment, Text, WholeNumber } from '../../platform/http/input.js';

/** More halls than any building has. */
const MOST_HALLS = 1000;

/** How far a building is restored, as its operator told it. */
export class RestorationInput {
  @Moment() at: Date;
  /** Percent of its power that is back. */
  @WholeNumber({ min: 0, max: 100 }) powerPercent: number;
  /** Halls that are back, of all that there are: both or neither. */
  @WholeNumber({ min: 0, max: MOST_HALLS, optional: true }) hallsBack: number | null;
  @WholeNumber({ min: 1, max: MOST_HALLS, optional: true }) halls: number | null;
  /** Percent of its cooling that is back. */
  @WholeNumber({ min: 0, max: 100, optional: true }) coolingPercent: number | null;
  @Text({ max: 2000, optional: true }) note: string | null;
  /** The operator of the building. */
  @Line({ max: 200 }) reportedBy: string;
}
