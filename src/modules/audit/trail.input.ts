import { Day, Identifier, Line, Pattern, Text } from '../../platform/http/input.js';
import type { OperatorId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';

/** Which part of the trail, and from where on. */
export class TrailSearch {
  /** The first and the last day, in Korea. */
  @Day({ optional: true }) from: CalendarDate | null;
  @Day({ optional: true }) to: CalendarDate | null;
  /** The whole name of who acted, as it stood then. */
  @Line({ max: 200, optional: true }) person: string | null;
  @Pattern(/^[a-z-]{1,60}$/, 'assessment', { optional: true }) kind: string | null;
  @Pattern(/^[a-z-]{1,60}\.[a-z-]{1,60}$/, 'assessment.submitted', { optional: true }) action: string | null;
  @Text({ max: 200, optional: true }) subject: string | null;
  @Identifier({ optional: true }) operator: OperatorId | null;
  @Text({ max: 500, optional: true }) after: string | null;
}
