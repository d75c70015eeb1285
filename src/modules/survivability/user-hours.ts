import type { Service } from '../topology/index.js';
import type { ServiceOutcome } from './service-outcome.js';

/** A stop that does not end counts as a day, like every longer one. */
const LONGEST_MINUTES = 1_440;

/** A service that a loss stops or slows down. */
export interface HurtService extends Omit<ServiceOutcome, 'chain'> {
  readonly name: string;
  readonly users: number;
  /** The service that it is part of, whose users are counted instead of its own. */
  readonly partOf: string | null;
  /** Users times minutes. */
  readonly userMinutes: number;
}

/** What a loss does to users: sums without weight, of what stops and, apart, of what slows down. */
export interface UserMinutes {
  readonly stopped: number;
  readonly degraded: number;
}

/** Null where nothing of the service stops or slows down. */
export function hurtService(service: Service, outcome: ServiceOutcome): HurtService | null {
  if (outcome.state === 'uninterrupted') return null;
  const { id, state, recoveryMinutes, levelPercent, finalLevelPercent, dataLossSeconds, objectiveMet } = outcome;
  const minutes = Math.min(recoveryMinutes ?? Infinity, LONGEST_MINUTES);
  return {
    ...{ id, state, recoveryMinutes, levelPercent, finalLevelPercent, dataLossSeconds, objectiveMet },
    ...{ name: service.name, users: service.users, partOf: service.partOf ?? null },
    userMinutes: service.partOf === undefined ? service.users * minutes : 0,
  };
}

export function userMinutesOf(services: readonly HurtService[]): UserMinutes {
  const sum = (list: readonly HurtService[]) => list.reduce((total, { userMinutes }) => total + userMinutes, 0);
  const isSlow = ({ state }: HurtService) => state === 'degraded';
  return { stopped: sum(services.filter((each) => !isSlow(each))), degraded: sum(services.filter(isSlow)) };
}

/** Rounded to whole hours. */
export const inHours = (userMinutes: number): number => Math.round(userMinutes / 60);
