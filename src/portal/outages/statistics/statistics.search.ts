import { Identifier, WholeNumber } from '../../../platform/http/input.js';
import { FIRST_YEAR, LAST_YEAR } from '../../../platform/http/received.js';
import type { OperatorId } from '../../../shared/ids.js';

/** Over which years outages are counted, and of which operator; of all, where the ministry names none. */
export class StatisticsSearch {
  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR, optional: true }) from: number | null;
  @WholeNumber({ min: FIRST_YEAR, max: LAST_YEAR, optional: true }) to: number | null;
  @Identifier({ optional: true }) operator: OperatorId | null;
}
