import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, NotFound, Refused } from '../../shared/errors.js';
import type { PersonId } from '../../shared/ids.js';
import { newId } from '../../platform/database/new-id.js';
import { fingerprint, UnitOfWork, type Tx } from '../audit/index.js';
import type { InspectionId } from '../inspections/index.js';
import type { AssessmentId, SubmissionId } from '../self-assessment/index.js';
import { judgeItem, judgeMet } from './judge-item.service.js';
import { lockFor, requireNone, submittedItems } from './lock-review.service.js';
import { ReviewEntity, type ReviewId } from './review.entity.js';
import type {
  BulkJudgementInput,
  JudgementInput,
  RecordInput,
  ReopeningInput,
  SendingBackInput,
} from './review.input.js';
import { judgeBlocker, recordBlocker, type ReviewParties } from './review.policy.js';
import { ReviewRecordEntity, type ReviewRecordId } from './review-record.entity.js';
import { concludeReview, reopenReview, sendReviewBack, signReview } from './review-steps.service.js';

/** The inspector's side of an inspection: judging what was submitted, up to the sign-off by another person. */
@Injectable()
export class Reviews {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Begins the review of a submission. @throws Refused where nothing was submitted or it has begun already */
  begin(actor: Actor, assessmentId: AssessmentId): Promise<ReviewId> {
    return this.unitOfWork.run(actor, (tx) => beginReview(tx, assessmentId));
  }

  /** Judges one item over the version that was opened; 0 where it was not judged. Returns the new version. @throws Stale, Invalid */
  judge(actor: Actor, id: ReviewId, code: string, version: number, input: JudgementInput): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const head = await lockFor(tx, id, 'judge', (review) => judgeBlocker(actor, review));
      const [item] = await submittedItems(tx, head, [code]);
      if (item === undefined) throw new NotFound();
      return judgeItem(tx, head, item, version, input);
    });
  }

  /** Finds several items met at once. @throws Refused where one is judged already */
  judgeMet(actor: Actor, id: ReviewId, { items }: BulkJudgementInput): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const head = await lockFor(tx, id, 'judge', (review) => judgeBlocker(actor, review));
      await judgeMet(tx, head, await submittedItems(tx, head, items));
    });
  }

  /** Writes down what was seen on an item. Internal, so the trail has its fingerprint only. @throws Refused where the same was just written down */
  record(actor: Actor, id: ReviewId, { itemCode, text }: RecordInput): Promise<ReviewRecordId> {
    return this.unitOfWork.run(actor, async (tx) => {
      const head = await lockFor(tx, id, 'record', (review) => recordBlocker(actor, review));
      await submittedItems(tx, head, [itemCode]);
      await requireNewRecord(tx, id, itemCode, text);
      const recordId = newId<'review-record'>();
      const written = { writtenBy: actor.personId as PersonId, writtenByName: actor.personName, writtenAt: tx.now };
      const place = { operatorId: head.operatorId, reviewId: id, itemCode };
      await tx.insert(ReviewRecordEntity, { id: recordId, ...place, text, ...written });
      const after = { itemCode, text: fingerprint(text) };
      tx.record({ action: 'review.recorded', subject: { kind: 'review', id }, after });
      return recordId;
    });
  }

  /** @throws Refused with what is still to be done */
  conclude(actor: Actor, id: ReviewId): Promise<void> {
    return this.unitOfWork.run(actor, (tx) => concludeReview(tx, id));
  }

  /**
   * @param read version of the review that was looked at before; null where that is not known
   * @throws Forbidden for the same person or another authority, Refused while opinions are open, Stale
   */
  signOff(actor: Actor, id: ReviewId, read: number | null): Promise<void> {
    return this.unitOfWork.run(actor, (tx) => signReview(tx, id, read));
  }

  /** @throws Forbidden for the same person or another authority */
  sendBack(actor: Actor, id: ReviewId, { reason }: SendingBackInput): Promise<void> {
    return this.unitOfWork.run(actor, (tx) => sendReviewBack(tx, id, reason));
  }

  reopen(actor: Actor, id: ReviewId, { reason }: ReopeningInput): Promise<void> {
    return this.unitOfWork.run(actor, (tx) => reopenReview(tx, id, reason));
  }
}

/** A button that was pressed twice writes once: the last that was written down is this person's, with the same words. */
async function requireNewRecord(tx: Tx, reviewId: ReviewId, itemCode: string, text: string): Promise<void> {
  const last = await tx.row<{ same: boolean }>(
    `SELECT text = $3 AND written_by = $4 AS same FROM review_record WHERE review_id = $1 AND item_code = $2 ORDER BY id DESC LIMIT 1`,
    [reviewId, itemCode, text, tx.actor.personId],
  );
  if (last?.same === true) throw new Refused([{ code: 'record-kept-same' }]);
}

interface Submitted extends ReviewParties {
  readonly inspectionId: InspectionId;
  readonly submissionId: SubmissionId | null;
  readonly reviewId: ReviewId | null;
}

async function beginReview(tx: Tx, assessmentId: AssessmentId): Promise<ReviewId> {
  const { operatorId, inspectionId, submissionId, reviewId, ...parties } = await lockSubmitted(tx, assessmentId);
  requireNone(judgeBlocker(tx.actor, { operatorId, ...parties }));
  if (reviewId !== null) throw new Refused([{ code: 'review-begun' }]);
  if (submissionId === null) throw new Refused([{ code: 'not-submitted' }]);
  const id = newId<'review'>();
  const place = { operatorId, inspectionId, assessmentId, submissionId };
  await tx.insert(ReviewEntity, { id, ...place, state: 'open', begunAt: tx.now, version: 1 });
  tx.record({
    action: 'review.begun',
    subject: { kind: 'review', id },
    operatorId,
    after: { assessmentId, submissionId },
  });
  return id;
}

/** Of two who begin at once, the second finds the first one's review. */
async function lockSubmitted(tx: Tx, id: AssessmentId): Promise<Submitted> {
  if (!tx.actor.permissions.has('review.judge')) throw new Forbidden();
  await tx.rows('SELECT 1 FROM assessment WHERE id = $1 FOR UPDATE', [id]);
  const found = await tx.row<Submitted>(
    `SELECT a.operator_id AS "operatorId", a.inspection_id AS "inspectionId", i.basis, i.authority_id AS "authorityId",
            o.name AS "authorityName", r.id AS "reviewId",
            (SELECT m.function FROM inspection_member m WHERE m.inspection_id = i.id AND m.person_id = $2) AS "memberAs",
            (SELECT s.id FROM submission s WHERE s.assessment_id = a.id ORDER BY s.number DESC LIMIT 1) AS "submissionId"
       FROM assessment a JOIN inspection i ON i.id = a.inspection_id JOIN organisation o ON o.id = i.authority_id
       LEFT JOIN review r ON r.assessment_id = a.id
      WHERE a.id = $1`,
    [id, tx.actor.personId],
  );
  if (found === null) throw new NotFound();
  return found;
}
