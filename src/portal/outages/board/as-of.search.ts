import { Moment } from '../../../platform/http/input.js';

/** As of when a board is shown; now, where nothing is said. A time without a zone is one of Korea. */
export class AsOfSearch {
  @Moment({ optional: true }) asOf: Date | null;
}
