import { Refused } from '../../shared/errors.js';

/** Whoever still waits for a calculation that somebody ended is told so. */
export function asCancelled(error: unknown): never {
  throw error instanceof Error && error.name === 'AbortError' ? new Refused([{ code: 'simulation-cancelled' }]) : error;
}
