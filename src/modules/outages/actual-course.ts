import { historyOf, type Stretch } from './board.js';
import { FEATURE_STATES, type FeatureState, isStop, type Status } from './feature-state.js';

/** How a feature really went, out of the recovery board. */
export interface ActualCourse {
  /** The worst state that it reached; null where nothing was said of it. */
  readonly worst: FeatureState | null;
  /** From the start of the outage until it was normal without a break; 0 where it always was, null while it is not. */
  readonly backMinutes: number | null;
  /** From the start of the outage until it could be reached without a break, be it slower; null while it cannot. */
  readonly reachableMinutes: number | null;
  /** The same until now, or until the outage ended, where it is not back. */
  readonly soFarMinutes: number;
}

export interface OutageSpan {
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  /** Up to when the board is read. */
  readonly now: Date;
}

const MINUTE = 60_000;

/** @param statuses of one feature */
export function actualCourse(statuses: readonly Status[], { startedAt, endedAt, now }: OutageSpan): ActualCourse {
  const stretches = historyOf(statuses.filter(({ at }) => at <= now));
  const minutes = (to: Date) => Math.max(0, Math.round((to.getTime() - startedAt.getTime()) / MINUTE));
  return {
    worst: worstOf(stretches.map(({ state }) => state)),
    backMinutes: minutesUntil(stretches, (state) => state === 'normal', minutes),
    reachableMinutes: minutesUntil(stretches, (state) => !isStop(state), minutes),
    soFarMinutes: minutes(endedAt !== null && endedAt < now ? endedAt : now),
  };
}

/** Until the last of these states begins that holds to the end; 0 where it always held, null where it does not. */
function minutesUntil(
  stretches: readonly Stretch[],
  holds: (state: FeatureState) => boolean,
  minutes: (to: Date) => number,
): number | null {
  const last = stretches.findLastIndex(({ state }) => !holds(state)) + 1;
  const since = stretches[last];
  if (since === undefined) return null;
  return last === 0 ? 0 : minutes(since.from);
}

/** Of several features the worst state. */
export const worstOf = (states: readonly FeatureState[]): FeatureState | null =>
  FEATURE_STATES.findLast((state) => states.includes(state)) ?? null;
