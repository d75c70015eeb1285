import { historyOf, type Stretch } from './board.js';
import { FEATURE_STATES, type FeatureState, type Status } from './feature-state.js';

/** How a feature really went, out of the recovery board. */
export interface ActualCourse {
  /** The worst state that it reached; null where nothing was said of it. */
  readonly worst: FeatureState | null;
  /** From the start of the outage until it was normal without a break; 0 where it always was, null while it is not. */
  readonly backMinutes: number | null;
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
    backMinutes: backMinutes(stretches, minutes),
    soFarMinutes: minutes(endedAt !== null && endedAt < now ? endedAt : now),
  };
}

function backMinutes(stretches: readonly Stretch[], minutes: (to: Date) => number): number | null {
  const last = stretches.at(-1);
  if (last?.state !== 'normal') return null;
  return stretches.length === 1 ? 0 : minutes(last.from);
}

/** Of several features the worst state. */
export const worstOf = (states: readonly FeatureState[]): FeatureState | null =>
  FEATURE_STATES.findLast((state) => states.includes(state)) ?? null;
