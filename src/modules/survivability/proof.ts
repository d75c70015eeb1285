import { type CalendarDate, monthsBefore } from '../../shared/time.js';
import type { LastDrill, Placement } from '../topology/index.js';

/** `declared`: takeovers as registered. `proven`: only those that a drill of the last twelve months proved, with the minutes
 *  measured in it. */
export const BASES = ['declared', 'proven'] as const;
export type Basis = (typeof BASES)[number];

/** How many minutes a placement takes to be ready once all its needs are available: 0 of an active one, Infinity where the
 *  takeover does not count. */
export type Proof = (placement: Placement) => number;

const MONTHS_A_DRILL_LASTS = 12;

export function proofFor(basis: Basis, asOf: CalendarDate): Proof {
  if (basis === 'declared') return ({ takeover }) => takeover?.minutes ?? 0;
  const isRecentDrill = recentDrills(asOf);
  return ({ takeover }) => {
    if (takeover === undefined) return 0;
    const { lastDrill } = takeover;
    return lastDrill !== undefined && isRecentDrill(lastDrill) ? lastDrill.measuredMinutes : Infinity;
  };
}

/** Held in the twelve calendar months before the day, first and last day in. */
export const isRecent = (drill: LastDrill, asOf: CalendarDate): boolean => recentDrills(asOf)(drill);

/** The same of many drills. */
export function recentDrills(asOf: CalendarDate): (drill: LastDrill) => boolean {
  const from = monthsBefore(asOf, MONTHS_A_DRILL_LASTS);
  return ({ date }) => date >= from && date <= asOf;
}
