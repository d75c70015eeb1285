import type { CalendarDate } from '../../shared/time.js';
import type { Reading } from '../audit/index.js';
import { evidenceOf, type EvidenceView } from '../evidence/index.js';
import type { FindingId } from '../findings/index.js';
import type { JudgementId } from './judgement.entity.js';
import type { JudgementResult, Measure } from './judgement.js';
import type { SupplementState } from './lifecycle.js';
import type { OpinionId, OpinionOutcome } from './opinion.entity.js';
import type { ReviewId } from './review.entity.js';
import type { SupplementId, SupplementMessageId } from './supplement.entity.js';

export interface JudgementView {
  readonly id: JudgementId;
  readonly itemCode: string;
  readonly result: JudgementResult;
  readonly reason: string;
  readonly measure: Measure;
  readonly planPage: number | null;
  readonly judgedAt: Date;
  readonly version: number;
  /** The finding that it opened, where the reader may see it. */
  readonly findingId: FindingId | null;
  /** Only for the ministry's side. */
  readonly internal: { readonly note: string; readonly judgedByName: string } | null;
}

export interface SupplementMessageView {
  readonly id: SupplementMessageId;
  readonly requestId: SupplementId;
  readonly side: 'ministry' | 'operator';
  readonly text: string;
  readonly writtenByName: string;
  readonly writtenAt: Date;
  readonly evidence: readonly EvidenceView[];
}

export interface SupplementView {
  readonly id: SupplementId;
  readonly itemCode: string;
  readonly dueOn: CalendarDate;
  readonly state: SupplementState;
  readonly openedAt: Date;
  readonly messages: readonly SupplementMessageView[];
}

export interface OpinionView {
  readonly id: OpinionId;
  readonly judgementId: JudgementId;
  readonly itemCode: string;
  readonly text: string;
  readonly givenByName: string;
  readonly givenAt: Date;
  readonly outcome: OpinionOutcome | null;
  readonly decisionReason: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  /** Whether the item was judged again after the decision. */
  readonly judgedSince: boolean;
}

export interface RecordView {
  readonly id: string;
  readonly itemCode: string;
  readonly text: string;
  readonly writtenByName: string;
  readonly writtenAt: Date;
}

/** The judgements; the operator gets them once the review is concluded (row policy), and never what is internal. */
export function judgementsOf(reading: Reading, reviewId: ReviewId): Promise<JudgementView[]> {
  return reading.rows<JudgementView>(
    `SELECT j.id, j.item_code AS "itemCode", j.result, j.reason, j.measure, j.plan_page AS "planPage", j.judged_at AS "judgedAt",
            j.version, f.id AS "findingId",
            CASE WHEN is_ministry() THEN jsonb_build_object('note', internal_note, 'judgedByName', judged_by_name) END AS internal
       FROM judgement j JOIN review r ON r.id = j.review_id
       LEFT JOIN finding f ON f.inspection_id = r.inspection_id AND f.operator_id = r.operator_id AND f.item_code = j.item_code
                          AND f.state <> 'withdrawn'
      WHERE j.review_id = $1`,
    [reviewId],
  );
}

/** The supplement requests with their threads and files: three queries, however many. */
export async function supplementsOf(reading: Reading, reviewId: ReviewId): Promise<SupplementView[]> {
  const requests = await reading.rows<Omit<SupplementView, 'messages'>>(
    `SELECT id, item_code AS "itemCode", due_on::text AS "dueOn", state, opened_at AS "openedAt"
       FROM supplement_request WHERE review_id = $1 ORDER BY opened_at, id`,
    [reviewId],
  );
  const messages = await reading.rows<Omit<SupplementMessageView, 'evidence'>>(
    `SELECT m.id, m.request_id AS "requestId", m.side, m.text, m.written_by_name AS "writtenByName", m.written_at AS "writtenAt"
       FROM supplement_message m JOIN supplement_request s ON s.id = m.request_id
      WHERE s.review_id = $1 ORDER BY m.written_at, m.id`,
    [reviewId],
  );
  const files = await evidenceOf(
    reading,
    'supplement-message',
    messages.map(({ id }) => id),
  );
  const filesByMessage = Map.groupBy(files, ({ subjectId }) => subjectId);
  const byRequest = Map.groupBy(messages, ({ requestId }) => requestId);
  return requests.map((request) => ({
    ...request,
    messages: (byRequest.get(request.id) ?? []).map((message) => ({
      ...message,
      evidence: filesByMessage.get(message.id) ?? [],
    })),
  }));
}

/** The opinions on the judgements of a review, with what was decided on them. */
export function opinionsOf(reading: Reading, reviewId: ReviewId): Promise<OpinionView[]> {
  return reading.rows<OpinionView>(
    `SELECT o.id, j.id AS "judgementId", j.item_code AS "itemCode", o.text, o.given_by_name AS "givenByName", o.given_at AS "givenAt",
            d.outcome, d.reason AS "decisionReason", d.decided_by_name AS "decidedByName", d.decided_at AS "decidedAt",
            coalesce(j.judged_at > d.decided_at, false) AS "judgedSince"
       FROM opinion o JOIN judgement j ON j.id = o.judgement_id LEFT JOIN opinion_decision d ON d.opinion_id = o.id
      WHERE j.review_id = $1 ORDER BY o.given_at, o.id`,
    [reviewId],
  );
}

/** What was written down on the items. Nothing for the operator (row policy). */
export function recordsOf(reading: Reading, reviewId: ReviewId): Promise<RecordView[]> {
  return reading.rows<RecordView>(
    `SELECT id, item_code AS "itemCode", text, written_by_name AS "writtenByName", written_at AS "writtenAt"
       FROM review_record WHERE review_id = $1 ORDER BY written_at, id`,
    [reviewId],
  );
}
