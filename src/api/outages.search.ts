import {
  OCCASIONS,
  OUTAGE_KINDS,
  type OutageFilter,
  type OutageKind,
  TIME_BANDS,
  type TimeBand,
} from '../modules/outages/index.js';
import { Choice, Identifier, WholeNumber } from '../platform/http/input.js';
import { FIRST_YEAR, LAST_YEAR } from '../platform/http/received.js';
import type { OperatorId } from '../shared/ids.js';
import { CursorInput } from './cursor.input.js';

/** Which outages a list shows, and from where on. */
export class OutagesSearch extends CursorInput implements OutageFilter {
  /** What happened, or exercises (모의훈련); both where nothing is said. */
  @Choice(OUTAGE_KINDS, { optional: true }) kind: OutageKind | null;
  /** The years in which it began, in Korea, both counted. */
  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR, optional: true }) from: number | null;
  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR, optional: true }) to: number | null;
  @Choice([...OCCASIONS, 'unknown'], { optional: true }) occasion: OutageFilter['occasion'] & (string | null);
  @Choice(['yes', 'no'], { optional: true }) siteLost: 'yes' | 'no' | null;
  /** Bands of a time from the start: until the end, until somebody noticed, until users were told. */
  @Choice(TIME_BANDS, { optional: true }) lasted: TimeBand | null;
  @Choice(TIME_BANDS, { optional: true }) detected: TimeBand | null;
  @Choice(TIME_BANDS, { optional: true }) notified: TimeBand | null;
}

/** Over which years outages are counted, five where none is named, and of which operator. */
export class OutageStatisticsInput {
  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR, optional: true }) from: number | null;
  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR, optional: true }) to: number | null;
  @Identifier({ optional: true }) operator: OperatorId | null;
}
