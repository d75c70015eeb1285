import { historyOf } from './board.js';
import { isStop, type Status } from './feature-state.js';

/** From when on a feature is stopped without a break, being restored or not reachable; null where it is not stopped at the moment. */
export function stoppedSince(statuses: readonly Status[], moment: Date): Date | null {
  const stretches = historyOf(statuses.filter(({ at }) => at <= moment));
  const up = stretches.findLastIndex(({ state }) => !isStop(state));
  return stretches[up + 1]?.from ?? null;
}
