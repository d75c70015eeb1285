import { Refused } from '../../shared/errors.js';
import type { Tx } from '../audit/index.js';
import type { ReviewId } from './review.entity.js';
import type { SupplementId } from './supplement.entity.js';

/** More than an operator answers beside one another. */
const MOST_OPEN = 50;
const MOST_REQUESTS = 200;
/** More than anybody reads in one thread. */
const MOST_MESSAGES = 100;

/** Room for one more request in the review, whose row is locked. @throws Refused */
export async function requireRoomToAsk(tx: Tx, reviewId: ReviewId): Promise<void> {
  const counted = await tx.row<{ open: number; all: number }>(
    `SELECT count(*) FILTER (WHERE state IN ('asked', 'answered'))::int AS open, count(*)::int AS all FROM supplement_request WHERE review_id = $1`,
    [reviewId],
  );
  const { open = 0, all = 0 } = counted ?? {};
  if (all >= MOST_REQUESTS) throw new Refused([{ code: 'too-many-supplements', facts: { max: MOST_REQUESTS } }]);
  if (open >= MOST_OPEN) throw new Refused([{ code: 'too-many-supplements-open', facts: { max: MOST_OPEN } }]);
}

/**
 * Room for so many more messages in a request, whose row is locked.
 * @param wanted two for a question, so that it can be answered
 * @throws Refused
 */
export async function requireRoomToWrite(tx: Tx, requestId: SupplementId, wanted: 1 | 2): Promise<void> {
  const counted = await tx.row<{ messages: number }>(
    'SELECT count(*)::int AS messages FROM supplement_message WHERE request_id = $1',
    [requestId],
  );
  if ((counted?.messages ?? 0) + wanted <= MOST_MESSAGES) return;
  throw new Refused([{ code: 'too-many-messages', facts: { max: MOST_MESSAGES } }]);
}
