import { byFeature, historyOf } from './board.js';
import { isStop, type Status } from './feature-state.js';

/** A time in which one feature could not be used. */
export interface Stop {
  readonly from: Date;
  /** Null while it lasts. */
  readonly to: Date | null;
}

export const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * The stops of each feature that had any, as known at a moment; being restored and not reachable in a row are one stop.
 * The end of the outage ends what was left open.
 */
export function stopsOf(statuses: readonly Status[], endedAt: Date | null, now: Date): readonly (readonly Stop[])[] {
  const known = byFeature(statuses.filter(({ at }) => at <= now));
  return [...known.values()].map((rows) => stopsOfFeature(rows, endedAt)).filter((stops) => stops.length > 0);
}

function stopsOfFeature(rows: readonly Status[], endedAt: Date | null): readonly Stop[] {
  const stops: Stop[] = [];
  for (const { state, from, to } of historyOf(rows)) {
    if (!isStop(state)) continue;
    const before = stops.at(-1);
    const end = to ?? endedAt;
    if (before?.to?.getTime() === from.getTime()) stops[stops.length - 1] = { from: before.from, to: end };
    else stops.push({ from, to: end });
  }
  return stops;
}

/** The moment at which a stop of any feature had lasted so many minutes; null where none has by now. */
export function lastedFor(features: readonly (readonly Stop[])[], minutes: number, now: Date): Date | null {
  const reached = features.flat().flatMap(({ from, to }) => {
    const moment = from.getTime() + minutes * MINUTE;
    return moment <= (to ?? now).getTime() ? [moment] : [];
  });
  return earliest(reached);
}

/**
 * The moment at which two or more stops of one feature, within 24 hours of the start of the first, added up to so many
 * minutes; null where none have by now. To count from the start of a stop is enough: what leaves a day at its one end while
 * it moves on is never less than what comes in at the other.
 */
export function addedUpTo(features: readonly (readonly Stop[])[], minutes: number, now: Date): Date | null {
  return earliest(
    features.flatMap((stops) => stops.flatMap((_, first) => reachedWithinDay(stops.slice(first), minutes, now))),
  );
}

function reachedWithinDay(stops: readonly Stop[], minutes: number, now: Date): readonly number[] {
  const end = (stops[0]?.from.getTime() ?? 0) + DAY;
  let left = minutes * MINUTE;
  for (const [index, { from, to }] of stops.entries()) {
    const until = Math.min((to ?? now).getTime(), end);
    const lasted = Math.max(0, until - from.getTime());
    // one stop alone does not add up: what it has beyond is there as soon as a second one begins
    if (index > 0 && lasted > 0 && lasted >= left) return [from.getTime() + Math.max(0, left)];
    left -= lasted;
  }
  return [];
}

/** How long the longest stop has lasted by now, in milliseconds. */
export const longestOf = (features: readonly (readonly Stop[])[], now: Date): number =>
  Math.max(0, ...features.flat().map(({ from, to }) => (to ?? now).getTime() - from.getTime()));

export const isOpen = (features: readonly (readonly Stop[])[]): boolean =>
  features.flat().some(({ to }) => to === null);

export const firstStart = (features: readonly (readonly Stop[])[]): Date | null =>
  earliest(features.flat().map(({ from }) => from.getTime()));

/** When the last stop ended; null where there was none, or one lasts. */
export function resumedAt(features: readonly (readonly Stop[])[]): Date | null {
  const ends = features.flat().map(({ to }) => to?.getTime() ?? Infinity);
  const last = Math.max(...ends);
  return Number.isFinite(last) ? new Date(last) : null;
}

const earliest = (moments: readonly number[]): Date | null =>
  moments.length === 0 ? null : new Date(Math.min(...moments));
