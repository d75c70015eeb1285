import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { NotFound, type Blocker } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { UnitOfWork, type Reading } from '../audit/index.js';
import { needsPlanPage, orderabilityOf, type Orderability } from '../findings/index.js';
import type { InspectionId } from '../inspections/index.js';
import {
  submissionOf,
  type RegisterSource,
  type SubmissionView,
  type SubmittedItem,
} from '../self-assessment/index.js';
import { conclusionBlockers, signOffBlockers } from './blockers.js';
import { alternativeBlocker } from './judgement.js';
import { reviewActs } from './lifecycle.js';
import type { ReviewId } from './review.entity.js';
import { judgeBlocker, recordBlocker, signBlocker } from './review.policy.js';
import { reviewHead, stepsOf, type ReviewHead, type StepView } from './review.queries.js';
import {
  judgementsOf,
  opinionsOf,
  recordsOf,
  supplementsOf,
  type JudgementView,
  type OpinionView,
  type RecordView,
  type SupplementView,
} from './review-parts.queries.js';

/** One item of the submission beside everything the review says of it. */
export interface ReviewItem extends SubmittedItem {
  readonly judgement: JudgementView | null;
  readonly supplements: readonly SupplementView[];
  readonly opinions: readonly OpinionView[];
  readonly records: readonly RecordView[];
  /** Whether an order is possible, with the plan page that the judgement gives. */
  readonly orderability: Orderability;
  /** True where that depends on a page of the operator's own plan. */
  readonly needsPlanPage: boolean;
  /** Why no alternative measure can be accepted; null where one can. */
  readonly alternative: Blocker | null;
}

/** What the reader can do with the review, and why not. */
export interface ReviewLeave {
  /** Null where the reader may judge, ask and conclude as far as the state goes. */
  readonly judge: Blocker | null;
  readonly record: Blocker | null;
  readonly sign: Blocker | null;
  readonly concludeBlockers: readonly Blocker[];
  readonly signBlockers: readonly Blocker[];
}

export interface ReviewView extends ReviewHead {
  readonly submission: Omit<SubmissionView, 'content'>;
  /** Why the operator asks that the whole submission be protected (NA 64-2); null where it does not ask. */
  readonly protectionReason: string | null;
  /** What the values that Ieum computed rest on; null where it computed none. */
  readonly computedFrom: RegisterSource | null;
  readonly items: readonly ReviewItem[];
  readonly steps: readonly StepView[];
  readonly acts: readonly string[];
  readonly leave: ReviewLeave;
}

/** A review with all its items, in as many queries however many there are. @throws NotFound */
export async function reviewOf(reading: Reading, id: ReviewId): Promise<ReviewView> {
  const head = await reviewHead(reading, id);
  const { content, ...submission } = await submissionOf(reading, head.submissionId);
  const judgements = await judgementsOf(reading, id);
  const supplements = await supplementsOf(reading, id);
  const opinions = await opinionsOf(reading, id);
  const records = await recordsOf(reading, id);
  const items = content.items.map((item) => reviewItem(head, item, { judgements, supplements, opinions, records }));
  const steps = await stepsOf(reading, id);
  const leave = leaveOf(reading.actor, head, items, supplements, opinions);
  const { protectionReason, computedFrom = null } = content;
  return { ...head, submission, protectionReason, computedFrom, items, steps, acts: reviewActs(head.state), leave };
}

interface Parts {
  readonly judgements: readonly JudgementView[];
  readonly supplements: readonly SupplementView[];
  readonly opinions: readonly OpinionView[];
  readonly records: readonly RecordView[];
}

function reviewItem(head: ReviewHead, item: SubmittedItem, parts: Parts): ReviewItem {
  const own = <T extends { readonly itemCode: string }>(rows: readonly T[]) =>
    rows.filter(({ itemCode }) => itemCode === item.code);
  const judgement = own(parts.judgements)[0] ?? null;
  const inspected = { bases: item.legalBases, regime: head.regime, coverage: head.coverage };
  return {
    ...item,
    judgement,
    supplements: own(parts.supplements),
    opinions: own(parts.opinions),
    records: own(parts.records),
    orderability: orderabilityOf({ ...inspected, planPage: judgement?.planPage ?? null }),
    needsPlanPage: needsPlanPage(inspected),
    alternative: alternativeBlocker(head.regime, head.authorityKind, item.legalBases),
  };
}

function leaveOf(
  actor: Actor,
  head: ReviewHead,
  items: readonly ReviewItem[],
  supplements: readonly SupplementView[],
  opinions: readonly OpinionView[],
): ReviewLeave {
  const facts = items.map(({ code, judgement, orderability }) => ({
    code,
    measure: judgement?.measure ?? null,
    orderable: orderability.orderable,
  }));
  return {
    judge: judgeBlocker(actor, head),
    record: recordBlocker(actor, head),
    sign: signBlocker(actor, head, head.involved),
    concludeBlockers: head.state === 'open' ? conclusionBlockers({ items: facts, supplements }) : [],
    signBlockers: head.state === 'concluded' ? signOffBlockers(opinions) : [],
  };
}

@Injectable()
export class ReviewQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound */
  one(actor: Actor, id: ReviewId): Promise<ReviewView> {
    return this.unitOfWork.read(actor, (reading) => reviewOf(reading, id));
  }

  /** The review of an operator in an inspection; null where it has not begun or the actor may not see it. */
  async idOf(actor: Actor, inspectionId: InspectionId, operatorId: OperatorId): Promise<ReviewId | null> {
    const row = await this.unitOfWork.read(actor, (reading) =>
      reading.row<{ id: ReviewId }>('SELECT id FROM review WHERE inspection_id = $1 AND operator_id = $2', [
        inspectionId,
        operatorId,
      ]),
    );
    return row?.id ?? null;
  }

  /** One judgement as it stands, version 0 where the item is not judged yet. @throws NotFound for an item that was not submitted */
  async judgement(
    actor: Actor,
    id: ReviewId,
    code: string,
  ): Promise<{ version: number; judgement: JudgementView | null }> {
    const { items } = await this.one(actor, id);
    const item = items.find((found) => found.code === code);
    if (item === undefined) throw new NotFound();
    return { version: item.judgement?.version ?? 0, judgement: item.judgement };
  }
}
