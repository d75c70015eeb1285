import type { ServiceStateName } from '../survivability/index.js';
import type { ActualCourse } from './actual-course.js';
import type { FeatureState } from './feature-state.js';

/**
 * How what happened to a feature differs from what the register let expect. `not-reported`: it should have been hit, and nothing
 * was said of it. `unregistered`: it was hit, and no registered service stands for it. `open`: it is not back, and the time
 * after which it should be has not passed.
 */
export const DIFFERENCES = ['as-predicted', 'better', 'worse', 'not-reported', 'unregistered', 'open'] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** What the simulation says of a service; null minutes for never by its own means (자력 복구 불가). */
export interface Predicted {
  readonly state: ServiceStateName;
  readonly recoveryMinutes: number | null;
}

/** Within so many minutes, or within this part of the predicted minutes, a time is as predicted: boards are told in steps. */
export const TOLERANCE = { minutes: 10, part: 1 / 4 } as const;

/** How bad a state is, on one scale for both: nothing, slower, stopped. */
const PREDICTED_RANK: Readonly<Record<ServiceStateName, number>> = {
  uninterrupted: 0,
  degraded: 1,
  interrupted: 2,
  lost: 2,
};
const ACTUAL_RANK: Readonly<Record<FeatureState, number>> = { normal: 0, degraded: 1, restoring: 2, unreachable: 2 };

/**
 * @param siteBackMinutes after how many minutes the lost building was told to be coming back; null where that was not told.
 *  What never comes back by its own means may do so from then on.
 */
export function differenceOf(
  predicted: Predicted | null,
  actual: ActualCourse,
  siteBackMinutes: number | null,
): Difference {
  if (predicted === null) return 'unregistered';
  const expected = PREDICTED_RANK[predicted.state];
  if (actual.worst === null) return expected === 0 ? 'as-predicted' : 'not-reported';
  const reached = ACTUAL_RANK[actual.worst];
  if (reached !== expected) return reached > expected ? 'worse' : 'better';
  // how long it is felt that less of the peak load is carried depends on the load
  const isForLoad = predicted.state === 'degraded' && predicted.recoveryMinutes === null;
  if (expected === 0 || isForLoad) return 'as-predicted';
  return differenceInTime(predicted.recoveryMinutes, actual, siteBackMinutes);
}

function differenceInTime(
  predicted: number | null,
  { backMinutes, reachableMinutes, soFarMinutes }: ActualCourse,
  siteBackMinutes: number | null,
): Difference {
  if (predicted === null) {
    const isHeld = reachableMinutes === null || (siteBackMinutes !== null && reachableMinutes >= siteBackMinutes);
    return isHeld ? 'as-predicted' : 'better';
  }
  const tolerated = Math.max(TOLERANCE.minutes, predicted * TOLERANCE.part);
  if ((backMinutes ?? soFarMinutes) > predicted + tolerated) return 'worse';
  if (backMinutes === null) return 'open';
  return backMinutes < predicted - tolerated ? 'better' : 'as-predicted';
}
