import { Refused, Stale } from '../../shared/errors.js';
import type { OrganisationId, PersonId } from '../../shared/ids.js';
import type { AuditAction } from '../../shared/words/index.js';
import { newId } from '../../platform/database/new-id.js';
import type { Tx } from '../audit/index.js';
import { issueFindings, recallFindings } from '../findings/index.js';
import { signOffBlockers } from './blockers.js';
import { REVIEW_MOVES, reviewActs } from './lifecycle.js';
import { lockFor } from './lock-review.service.js';
import { ReviewEntity, type ReviewId } from './review.entity.js';
import { judgeBlocker, signBlocker } from './review.policy.js';
import type { ReviewHead } from './review.queries.js';
import { opinionsOf } from './review-parts.queries.js';
import { ReviewStepEntity, type StepKind } from './review-step.entity.js';
import { reviewOf } from './review-view.queries.js';

/** Ends the judging; the operator sees the judgements from now on. @throws Refused with what is still to be done */
export async function concludeReview(tx: Tx, id: ReviewId): Promise<void> {
  const head = await lockFor(tx, id, 'conclude', (review) => judgeBlocker(tx.actor, review));
  const { leave, items } = await reviewOf(tx, id);
  if (leave.concludeBlockers.length > 0) throw new Refused(leave.concludeBlockers, reviewActs(head.state));
  await takeStep(tx, head, 'conclude', 'concluded', '');
  recordStep(tx, head, 'review.concluded', { items: items.length });
}

/**
 * Signs off what another person concluded, for the authority of the inspection, and issues its findings. The database holds the same.
 * @param read version of the review that was looked at before; null where that is not known
 * @throws Forbidden with the article, Refused while opinions are open, Stale where it was concluded anew since it was read
 */
export async function signReview(tx: Tx, id: ReviewId, read: number | null): Promise<void> {
  const head = await lockFor(tx, id, 'sign', (review) => signBlocker(tx.actor, review, review.involved));
  if (read !== null && read !== head.version) throw new Stale(head.version, null);
  const blockers = signOffBlockers(await opinionsOf(tx, id));
  if (blockers.length > 0) throw new Refused(blockers, reviewActs(head.state));
  await takeStep(tx, head, 'sign', 'signed', '');
  const findings = await issueFindings(tx, head.inspectionId, head.operatorId);
  recordStep(tx, head, 'review.signed', { findings: findings.length });
}

/** 반려: who may sign gives a concluded review back to the inspector, with the reason. The database holds the same. */
export async function sendReviewBack(tx: Tx, id: ReviewId, reason: string): Promise<void> {
  const head = await lockFor(tx, id, 'send-back', (review) => signBlocker(tx.actor, review, review.involved));
  await takeStep(tx, head, 'send-back', 'sent-back', reason);
  recordStep(tx, head, 'review.sent-back', { reason });
}

/** Opens a concluded or signed review again, with the reason. Issued findings are recalled until it is signed anew. */
export async function reopenReview(tx: Tx, id: ReviewId, reason: string): Promise<void> {
  const head = await lockFor(tx, id, 'reopen', (review) => judgeBlocker(tx.actor, review));
  await takeStep(tx, head, 'reopen', 'reopened', reason);
  if (head.state === 'signed') await recallFindings(tx, head.inspectionId, head.operatorId);
  recordStep(tx, head, 'review.reopened', { reason });
}

async function takeStep(
  tx: Tx,
  { id, operatorId, version, state }: ReviewHead,
  act: 'conclude' | 'sign' | 'send-back' | 'reopen',
  kind: StepKind,
  reason: string,
): Promise<void> {
  const { actor, now } = tx;
  const last = await tx.row<{ number: number }>(
    'SELECT coalesce(max(number), 0) AS number FROM review_step WHERE review_id = $1',
    [id],
  );
  await tx.insert(ReviewStepEntity, {
    id: newId<'review-step'>(),
    ...{ operatorId, reviewId: id, number: (last?.number ?? 0) + 1, kind, reason },
    takenBy: actor.personId as PersonId,
    takenByName: actor.personName,
    organisationId: actor.organisationId as OrganisationId,
    organisationName: actor.organisationName,
    takenAt: now,
  });
  await tx.save(ReviewEntity, { id }, version, { state: REVIEW_MOVES[act].to ?? state });
}

function recordStep(tx: Tx, { id, operatorId }: ReviewHead, action: AuditAction, after: Record<string, unknown>): void {
  tx.record({ action, subject: { kind: 'review', id }, operatorId, after });
}
