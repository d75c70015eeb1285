import { WholeNumber } from '../../../platform/http/input.js';
import { AsOfSearch } from '../../outages/board/as-of.search.js';

/** As of when, and which of its boards: many operators may be in one building. */
export class EventSearch extends AsOfSearch {
  @WholeNumber({ min: 1, max: 1_000, optional: true }) page: number | null;
}
