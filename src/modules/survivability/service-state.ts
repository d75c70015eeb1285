import type { Situation } from './situation.js';

/** How a service fares, in minutes since the loss, percent and seconds. */
export interface ServiceState {
  readonly availableAt: number;
  /** The component it waits for longest; null where it requires nothing. */
  readonly latest: number | null;
  readonly levelPercent: number;
  readonly finalLevelPercent: number;
  readonly dataLossSeconds: number;
}

/** What is worst over the parts that a service requires. */
export function stateOf(situation: Situation, service: number): ServiceState {
  const { network, parts } = situation;
  let latest: number | null = null;
  let [availableAt, levelPercent, finalLevelPercent, dataLossSeconds] = [0, 100, 100, 0];
  for (const part of network.partsBehind.of(service)) {
    availableAt = Math.max(availableAt, parts.availableAt.at(part));
    latest = situation.later(latest, parts.latest.at(part));
    levelPercent = Math.min(levelPercent, parts.levelPercent.at(part));
    finalLevelPercent = Math.min(finalLevelPercent, parts.finalLevelPercent.at(part));
    dataLossSeconds = Math.max(dataLossSeconds, parts.dataLossSeconds.at(part));
  }
  return { availableAt, latest, levelPercent, finalLevelPercent, dataLossSeconds };
}
