import type { Occasion } from './duties.js';
import type { TimeBand } from './time-bands.js';

export const OUTAGE_KINDS = ['outage', 'exercise'] as const;
/** What happened, or was only assumed. */
export type OutageKind = (typeof OUTAGE_KINDS)[number];

/** Which outages a list shows; what is null or missing is not asked. All but the kind leave exercises out. */
export interface OutageFilter {
  readonly kind?: OutageKind | null;
  /** The years in which it began, in Korea, both counted. */
  readonly from?: number | null;
  readonly to?: number | null;
  readonly occasion?: Occasion | 'unknown' | null;
  readonly siteLost?: 'yes' | 'no' | null;
  readonly lasted?: TimeBand | null;
  readonly detected?: TimeBand | null;
  readonly notified?: TimeBand | null;
}
