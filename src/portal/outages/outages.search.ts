import { OUTAGE_KINDS, type OutageKind } from '../../modules/outages/index.js';
import { Choice } from '../../platform/http/input.js';
import { CursorSearch } from '../cursor.search.js';

/** Which outages a list shows, and from where on. */
export class OutagesSearch extends CursorSearch {
  /** What happened, or exercises; both where nothing is said. */
  @Choice(OUTAGE_KINDS, { optional: true }) kind: OutageKind | null;
}
