import type { Regime } from '../../shared/regime.js';
import type { CalendarDate } from '../../shared/time.js';

/** Under which regime and against which day the answers are held. */
export interface Measure {
  readonly regime: Regime;
  readonly reference: CalendarDate;
}
