import type { Service } from '../topology/index.js';
import { type ChainStep, chainOf } from './chain.js';
import { stateOf, type ServiceState } from './service-state.js';
import type { Situation } from './situation.js';

export const SERVICE_STATES = ['uninterrupted', 'degraded', 'interrupted', 'lost'] as const;
/** `degraded` goes on with less than its full percent, `interrupted` comes back, `lost` does not. */
export type ServiceStateName = (typeof SERVICE_STATES)[number];

/** null stands for never, for all data, and for an objective that was not given. */
export interface ServiceOutcome {
  readonly id: string;
  readonly state: ServiceStateName;
  /** 0 of an uninterrupted service. */
  readonly recoveryMinutes: number | null;
  readonly levelPercent: number;
  readonly finalLevelPercent: number;
  readonly dataLossSeconds: number | null;
  readonly objectiveMet: { readonly recovery: boolean | null; readonly data: boolean | null };
  /** Why it takes as long as it takes; empty where nothing stops. */
  readonly chain: readonly ChainStep[];
}

/** Nobody can use it, for a time or for good. */
export const isStopped = ({ state }: ServiceOutcome): boolean => state === 'interrupted' || state === 'lost';

/** @param service its number in the network */
export function outcomeOf(situation: Situation, service: number): ServiceOutcome {
  const { id, objective } = situation.network.services[service] as Service;
  const state = stateOf(situation, service);
  const { availableAt, levelPercent, finalLevelPercent, dataLossSeconds, latest } = state;
  const { recoveryMinutes, dataLossSeconds: tolerated } = objective ?? {};
  return {
    id,
    state: nameOf(state),
    recoveryMinutes: finite(availableAt),
    levelPercent,
    finalLevelPercent,
    dataLossSeconds: finite(dataLossSeconds),
    objectiveMet: {
      recovery: recoveryMinutes === undefined ? null : availableAt <= recoveryMinutes,
      data: tolerated === undefined ? null : dataLossSeconds <= tolerated,
    },
    chain: availableAt === 0 || latest === null ? [] : chainOf(situation, latest),
  };
}

function nameOf({ availableAt, levelPercent }: ServiceState): ServiceStateName {
  if (availableAt === 0) return 'uninterrupted';
  if (levelPercent > 0) return 'degraded';
  return availableAt < Infinity ? 'interrupted' : 'lost';
}

const finite = (value: number): number | null => (value < Infinity ? value : null);
