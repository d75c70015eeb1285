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
  return basis === 'declared'
    ? ({ takeover }) => takeover?.minutes ?? 0
    : ({ takeover }) => {
        if (takeover === undefined) return 0;
        const { lastDrill } = takeover;
        return lastDrill !== undefined && isRecent(lastDrill, asOf) ? lastDrill.measuredMinutes : Infinity;
      };
}

/** Held in the twelve calendar months before the day, first and last day in. */
export function isRecent({ date }: LastDrill, asOf: CalendarDate): boolean {
  return date >= monthsBefore(asOf, MONTHS_A_DRILL_LASTS) && date <= asOf;
}
