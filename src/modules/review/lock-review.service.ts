import { Forbidden, NotFound, Refused, type Blocker } from '../../shared/errors.js';
import type { Tx } from '../audit/index.js';
import type { SubmittedItem } from '../self-assessment/index.js';
import { REVIEW_MOVES, REVIEW_REFUSALS, reviewActs, type ReviewAct } from './lifecycle.js';
import type { ReviewId } from './review.entity.js';
import { reviewHead, type ReviewHead } from './review.queries.js';

type Why = (review: ReviewHead) => Blocker | null;

/**
 * Loads a review for an act: nobody else acts on it until the transaction ends. The lock is no row lock, which row policies would
 * let only the ministry take: operators give opinions while somebody may be about to sign.
 * @throws NotFound, Forbidden with the reason why this person cannot, Refused where the state does not let anybody
 */
export async function lockFor(tx: Tx, id: ReviewId, act: ReviewAct, why: Why): Promise<ReviewHead> {
  await tx.rows('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
  const head = await reviewHead(tx, id);
  requireNone(why(head));
  requireState(head, act);
  return head;
}

/** @throws Forbidden with the reason */
export function requireNone(blocker: Blocker | null): void {
  if (blocker !== null) throw new Forbidden(blocker.code, blocker.facts);
}

/** @throws Refused with what can be done instead */
export function requireState({ state }: Pick<ReviewHead, 'state'>, act: ReviewAct): void {
  if (!REVIEW_MOVES[act].from.includes(state)) throw new Refused([{ code: REVIEW_REFUSALS[state] }], reviewActs(state));
}

/** Items of the submission under review, by code. @throws NotFound where one was not submitted */
export async function submittedItems(tx: Tx, head: ReviewHead, codes: readonly string[]): Promise<SubmittedItem[]> {
  const rows = await tx.rows<{ item: SubmittedItem }>(
    `SELECT item FROM submission, jsonb_array_elements(content->'items') AS item WHERE id = $1 AND item->>'code' = ANY ($2)`,
    [head.submissionId, codes],
  );
  if (rows.length !== codes.length) throw new NotFound();
  return rows.map(({ item }) => item);
}
