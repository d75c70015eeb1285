import {
  OCCASIONS,
  OUTAGE_KINDS,
  type OutageFilter,
  type OutageKind,
  TIME_BANDS,
  type TimeBand,
} from '../../modules/outages/index.js';
import { Choice, Identifier, WholeNumber } from '../../platform/http/input.js';
import { FIRST_YEAR, LAST_YEAR } from '../../platform/http/received.js';
import type { OperatorId } from '../../shared/ids.js';
import { CursorSearch } from '../cursor.search.js';

/** Which outages a list shows, and from where on. */
export class OutagesSearch extends CursorSearch implements OutageFilter {
  /** What happened, or exercises; both where nothing is said. */
  @Choice(OUTAGE_KINDS, { optional: true }) kind: OutageKind | null;
  /** On the ministry's side. */
  @Identifier({ optional: true }) operator: OperatorId | null;
  /** The years in which it began, in Korea, both counted. */
  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR, optional: true }) from: number | null;
  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR, optional: true }) to: number | null;
  @Choice([...OCCASIONS, 'unknown'], { optional: true }) occasion: OutageFilter['occasion'] & (string | null);
  @Choice(['yes', 'no'], { optional: true }) siteLost: 'yes' | 'no' | null;
  @Choice(TIME_BANDS, { optional: true }) lasted: TimeBand | null;
  @Choice(TIME_BANDS, { optional: true }) detected: TimeBand | null;
  @Choice(TIME_BANDS, { optional: true }) notified: TimeBand | null;
}
