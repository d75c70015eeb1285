import { Moment } from '../../../platform/http/input.js';
import { AsOfSearch } from '../../outages/board/as-of.search.js';

/** As of when a meeting looks at an event, and from when on it asks what changed; the last meeting, where nothing is said. */
export class HeadquartersSearch extends AsOfSearch {
  @Moment({ optional: true }) since: Date | null;
}
