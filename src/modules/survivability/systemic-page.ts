import { keyOf, PAGE_SIZE, type Page, cursorOf } from '../../shared/pagination.js';
import type { RankedLoss } from './systemic-view.js';

/** A loss with its place in the whole ranking. */
export interface PlacedLoss extends RankedLoss {
  /** From 1. */
  readonly rank: number;
}

/** One page of a ranking; the cursor is a rank. @throws Invalid */
export function pageOfLosses(losses: readonly RankedLoss[], after: string | null): Page<PlacedLoss> {
  const [from] = after === null ? [0] : keyOf(after, 'integer');
  const rows = losses.map((loss, at) => ({ ...loss, rank: at + 1 })).slice(from, from + PAGE_SIZE);
  const end = from + rows.length;
  return { rows, next: end < losses.length ? cursorOf(end) : null };
}
