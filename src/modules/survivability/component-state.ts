import type { Situation } from './situation.js';

/** The end of all minutes that are not never. */
export const FINALLY = Number.MAX_VALUE;

/** Percent of what is required that is ready at the minute, at most 100, rounded down. */
export function levelAt(situation: Situation, component: number, minute: number): number {
  if (situation.runningAt.at(component) <= minute) return 100;
  const required = situation.network.requiredPercent.at(component);
  return Math.min(100, Math.floor((100 * situation.percentReadyBy(component, minute)) / required));
}

/** How many seconds of its data are gone: 0 where nothing of it was lost or it keeps none, Infinity where no copy is left. */
export function dataLossOf(situation: Situation, component: number): number {
  const { stateful, placementsOf, lagSeconds } = situation.network;
  if (!stateful.has(component)) return 0;
  const latest = Math.min(situation.runningAt.at(component), FINALLY);
  let [isHurt, least] = [false, Infinity];
  for (let each = placementsOf.start(component); each < placementsOf.end(component); each++) {
    if (situation.isLost(each)) isHurt = true;
    else if (situation.isReadyBy(each, latest)) least = Math.min(least, lagSeconds.at(each));
  }
  return isHurt ? least : 0;
}
