import type { ThreadTask } from '../../platform/threads/thread-pool.service.js';
import { type OperatorInput, type OperatorLoss, operatorLosses } from './systemic.js';

/** What an operator loses by each loss, with the names and buildings of its sites. */
export interface LossesOfOperator {
  readonly losses: readonly OperatorLoss[];
  readonly sites: readonly PlacedSite[];
}

export interface PlacedSite {
  readonly id: string;
  readonly name: string;
  /** Number of its building in the public list; null where it stands in none. */
  readonly facility: string | null;
}

/** Runs in a thread of its own. */
export function lossesOfOperator({ input }: ThreadTask<OperatorInput>): LossesOfOperator {
  const sites = input.topology.sites.map(({ id, name, facility }) => ({ id, name, facility: facility ?? null }));
  return { losses: operatorLosses(input), sites };
}
