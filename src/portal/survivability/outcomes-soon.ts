import { Refused } from '../../shared/errors.js';
import type { BothOutcomes, Simulation } from '../../modules/survivability/index.js';

/** How long a page waits for a simulation before it shows how far that has come. */
const PATIENCE_MILLISECONDS = 700;

/** What comes of a simulation, if it comes soon; whoever else waits for it goes on waiting. */
export async function outcomesSoon(simulation: Simulation): Promise<BothOutcomes | 'later' | 'cancelled'> {
  const stop = new AbortController();
  const later = new Promise<'later'>((resolve) => {
    const timer = setTimeout(() => resolve('later'), PATIENCE_MILLISECONDS);
    stop.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  try {
    return await Promise.race([simulation.outcomes, later]);
  } catch (error) {
    if (error instanceof Refused) return 'cancelled';
    throw error;
  } finally {
    stop.abort();
  }
}
