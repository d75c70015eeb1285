import type { ComponentState, NetworkComponent } from './network.js';

/** Of a component none of which was lost and all of which goes on. */
export const WHOLE: ComponentState = { levelPercent: 100, finalLevelPercent: 100, dataLossSeconds: 0 };

export function stateOfComponent(component: NetworkComponent): ComponentState {
  const state = {
    levelPercent: levelAt(component, 0),
    finalLevelPercent: finalLevel(component),
    dataLossSeconds: dataLossOf(component),
  };
  return isSameState(state, WHOLE) ? WHOLE : state;
}

export const isSameState = (one: ComponentState, other: ComponentState): boolean =>
  one.levelPercent === other.levelPercent &&
  one.finalLevelPercent === other.finalLevelPercent &&
  one.dataLossSeconds === other.dataLossSeconds;

/** Percent of what is required that is ready at the minute, at most 100, rounded down. */
export function levelAt({ placements, component }: NetworkComponent, minute: number): number {
  let percent = 0;
  for (const each of placements) if (!each.lost && each.readyAt <= minute) percent += each.percent;
  return Math.min(100, Math.floor((100 * percent) / component.requiredPercent));
}

/** Percent once nothing more comes back. */
function finalLevel(component: NetworkComponent): number {
  return component.runningAt < Infinity ? 100 : levelAt(component, Number.MAX_VALUE);
}

/** How many seconds of its data are gone: 0 where nothing of it was lost or it keeps none, Infinity where no copy is left. */
function dataLossOf({ placements, component, runningAt }: NetworkComponent): number {
  if (!component.stateful || placements.every(({ lost }) => !lost)) return 0;
  const left = placements.filter(({ lost, readyAt }) => !lost && readyAt < Infinity && readyAt <= runningAt);
  return left.reduce((least, { placement }) => Math.min(least, placement.lagSeconds), Infinity);
}
