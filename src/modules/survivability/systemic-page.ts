import { keyOf, PAGE_SIZE, type Page, cursorOf } from '../../shared/pagination.js';
import { type NamedLoss, toldOnce } from './same-losses.js';
import type { RankedLoss } from './systemic-view.js';

/** A loss with its place in the whole ranking. */
export interface PlacedLoss extends NamedLoss {
  /** From 1. */
  readonly rank: number;
}

/** One page of a ranking, in which losses of the same sites have one place; the cursor is a rank. @throws Invalid */
export function pageOfLosses(losses: readonly RankedLoss[], after: string | null): Page<PlacedLoss> {
  const [from] = after === null ? [0] : keyOf(after, 'integer');
  const told = toldOnce(losses);
  const rows = told.map((loss, at) => ({ ...loss, rank: at + 1 })).slice(from, from + PAGE_SIZE);
  const end = from + rows.length;
  return { rows, next: end < told.length ? cursorOf(end) : null };
}
