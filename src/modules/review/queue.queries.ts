import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import type { OperatorId } from '../../shared/ids.js';
import { keyOf, PAGE_SIZE, pageOf, type Page } from '../../shared/pagination.js';
import type { Regime } from '../../shared/regime.js';
import { UnitOfWork, type Reading } from '../audit/index.js';
import type { AssessmentId } from '../self-assessment/index.js';
import type { ReviewState } from './lifecycle.js';
import type { ReviewId } from './review.entity.js';

/** What waits: a submission to begin with, items to judge, an answered supplement, an opinion to decide on, an opinion taken up whose
 *  review is to be reopened, a review to conclude, one that the signatory sent back, a concluded one to sign. */
export type WaitingFor = 'begin' | 'judge' | 'supplement' | 'opinion' | 'reopen' | 'conclude' | 'sent-back' | 'sign';

export interface WaitingRow {
  readonly waitingFor: WaitingFor;
  /** Of the thing that waits: assessment, review, supplement request or opinion. */
  readonly id: string;
  readonly since: Date;
  readonly assessmentId: AssessmentId;
  /** Null while the review has not begun. */
  readonly reviewId: ReviewId | null;
  readonly operatorName: string;
  readonly inspectionTitle: string;
  readonly regime: Regime;
  /** The item it is about; null where it is about the whole. */
  readonly itemCode: string | null;
  /** How many items are left to judge; null for everything else. */
  readonly left: number | null;
  /** How many items of the submission disagree with what was registered. */
  readonly disagreements: number;
}

export interface ReviewRow {
  readonly id: ReviewId;
  readonly operatorId: OperatorId;
  readonly operatorName: string;
  readonly inspectionTitle: string;
  readonly regime: Regime;
  readonly state: ReviewState;
  readonly begunAt: Date;
  readonly items: number;
  /** 0 for the operator while judgements are not shown. */
  readonly judged: number;
  /** Supplement requests that wait for the operator, and answers that wait for the inspector. */
  readonly supplementsAsked: number;
  readonly supplementsAnswered: number;
  /** How many items of the submission disagree with what was registered. */
  readonly disagreements: number;
}

/** How much of one kind waits. */
export interface WaitingCount {
  readonly waitingFor: WaitingFor;
  readonly count: number;
  readonly operators: number;
  /** Items left to judge in all of them; those of submissions that are not begun too. */
  readonly items: number;
  readonly oldestSince: Date;
}

/** `$1` the person, `$2` the organisation for which the person may sign, null for none. */
const WAITING = `
  WITH mine AS (SELECT inspection_id, function FROM inspection_member WHERE person_id = $1),
  running AS (
    SELECT r.*, m.function, cardinality(a.item_codes) - (SELECT count(*) FROM judgement j WHERE j.review_id = r.id) AS left_over
      FROM mine m JOIN review r ON r.inspection_id = m.inspection_id JOIN assessment a ON a.id = r.assessment_id
     WHERE r.state <> 'signed'
  ),
  waiting AS (
    SELECT 'begin' AS waiting_for, a.id, max(s.submitted_at) AS since, a.id AS assessment_id, NULL::uuid AS review_id, NULL AS item_code, NULL::int AS left_over
      FROM mine m JOIN assessment a ON a.inspection_id = m.inspection_id JOIN submission s ON s.assessment_id = a.id
     WHERE m.function = 'inspector' AND a.state = 'submitted' AND NOT EXISTS (SELECT 1 FROM review r WHERE r.assessment_id = a.id)
     GROUP BY a.id
    UNION ALL
    SELECT CASE WHEN r.left_over > 0 THEN 'judge'
                WHEN (SELECT s.kind FROM review_step s WHERE s.review_id = r.id ORDER BY s.number DESC LIMIT 1) = 'sent-back' THEN 'sent-back'
                ELSE 'conclude' END, r.id,
           coalesce((SELECT max(s.taken_at) FROM review_step s WHERE s.review_id = r.id), r.begun_at),
           r.assessment_id, r.id, NULL, CASE WHEN r.left_over > 0 THEN r.left_over::int END
      FROM running r
     WHERE r.state = 'open' AND (r.function = 'inspector' OR r.function = 'recorder' AND r.left_over > 0)
       AND (r.left_over > 0 OR NOT EXISTS (SELECT 1 FROM supplement_request q WHERE q.review_id = r.id AND q.state IN ('asked', 'answered')))
    UNION ALL
    SELECT 'supplement', q.id, (SELECT max(x.written_at) FROM supplement_message x WHERE x.request_id = q.id), r.assessment_id, r.id, q.item_code, NULL
      FROM running r JOIN supplement_request q ON q.review_id = r.id
     WHERE r.function = 'inspector' AND q.state = 'answered'
    UNION ALL
    SELECT CASE WHEN d.opinion_id IS NULL THEN 'opinion' ELSE 'reopen' END, o.id, coalesce(d.decided_at, o.given_at), r.assessment_id, r.id, j.item_code, NULL
      FROM running r JOIN judgement j ON j.review_id = r.id JOIN opinion o ON o.judgement_id = j.id
      LEFT JOIN opinion_decision d ON d.opinion_id = o.id
     WHERE r.function = 'inspector'
       AND (d.opinion_id IS NULL OR r.state = 'concluded' AND d.outcome = 'taken-up' AND j.judged_at <= d.decided_at)
    UNION ALL
    SELECT 'sign', r.id, (SELECT max(s.taken_at) FROM review_step s WHERE s.review_id = r.id), r.assessment_id, r.id, NULL, NULL
      FROM review r JOIN inspection i ON i.id = r.inspection_id
     WHERE r.state = 'concluded' AND i.authority_id = $2
       AND NOT EXISTS (SELECT 1 FROM judgement j WHERE j.review_id = r.id AND j.judged_by = $1)
       AND NOT EXISTS (SELECT 1 FROM review_step s WHERE s.review_id = r.id AND s.kind = 'concluded' AND s.taken_by = $1)
       AND NOT EXISTS (SELECT 1 FROM judgement j JOIN opinion o ON o.judgement_id = j.id LEFT JOIN opinion_decision d ON d.opinion_id = o.id
                        WHERE j.review_id = r.id AND (d.opinion_id IS NULL OR d.outcome = 'taken-up' AND j.judged_at <= d.decided_at))
  )`;

const WAITING_PAGE = `${WAITING},
  page AS (SELECT * FROM waiting WHERE (since, id) > ($3::timestamptz, $4::uuid) ORDER BY since, id LIMIT $5)
  SELECT page.waiting_for AS "waitingFor", page.id, page.since, page.assessment_id AS "assessmentId", page.review_id AS "reviewId",
         o.name AS "operatorName", i.title AS "inspectionTitle", i.regime, page.item_code AS "itemCode", page.left_over AS "left",
         coalesce((SELECT s.disagreeing_items FROM submission s WHERE s.assessment_id = a.id ORDER BY s.number DESC LIMIT 1), 0) AS disagreements
    FROM page JOIN assessment a ON a.id = page.assessment_id JOIN organisation o ON o.id = a.operator_id
    JOIN inspection i ON i.id = a.inspection_id ORDER BY page.since, page.id`;

const WAITING_COUNTS = `${WAITING}
  SELECT w.waiting_for AS "waitingFor", count(*)::int AS count, count(DISTINCT a.operator_id)::int AS operators,
         sum(CASE w.waiting_for WHEN 'begin' THEN cardinality(a.item_codes) ELSE coalesce(w.left_over, 0) END)::int AS items,
         min(w.since) AS "oldestSince"
    FROM waiting w JOIN assessment a ON a.id = w.assessment_id GROUP BY w.waiting_for`;

const ALL = `
  SELECT page.id, page.operator_id AS "operatorId", o.name AS "operatorName", i.title AS "inspectionTitle", i.regime, page.state,
         page.begun_at AS "begunAt", cardinality(a.item_codes) AS items,
         (SELECT count(*)::int FROM judgement j WHERE j.review_id = page.id) AS judged,
         (SELECT count(*)::int FROM supplement_request q WHERE q.review_id = page.id AND q.state = 'asked') AS "supplementsAsked",
         (SELECT count(*)::int FROM supplement_request q WHERE q.review_id = page.id AND q.state = 'answered') AS "supplementsAnswered",
         (SELECT s.disagreeing_items FROM submission s WHERE s.id = page.submission_id) AS disagreements
    FROM (SELECT * FROM review WHERE ($1::uuid IS NULL OR id < $1) AND ($3::uuid IS NULL OR operator_id = $3) ORDER BY id DESC LIMIT $2) AS page
    JOIN organisation o ON o.id = page.operator_id JOIN inspection i ON i.id = page.inspection_id
    JOIN assessment a ON a.id = page.assessment_id
   ORDER BY page.id DESC`;

@Injectable()
export class ReviewQueue {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What waits for this person, oldest first. */
  async waiting(actor: Actor, after: string | null): Promise<Page<WaitingRow>> {
    const key = after === null ? FIRST : keyOf(after, 'instant', 'id');
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<WaitingRow>(WAITING_PAGE, [...waitingOf(actor), ...key, PAGE_SIZE + 1]),
    );
    return pageOf(rows, PAGE_SIZE, ({ since, id }) => [since.toISOString(), id]);
  }

  /** Every review the actor may see, newest first: the ministry all, an operator its own; of one operator where it is named. */
  async all(actor: Actor, after: string | null, operator: OperatorId | null = null): Promise<Page<ReviewRow>> {
    const [key] = after === null ? [null] : keyOf(after, 'id');
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<ReviewRow>(ALL, [key, PAGE_SIZE + 1, operator]),
    );
    return pageOf(rows, PAGE_SIZE, ({ id }) => [id]);
  }
}

/** What waits for the actor longest; at most so many. */
export function longestWaiting(reading: Reading, limit: number): Promise<WaitingRow[]> {
  return reading.rows<WaitingRow>(WAITING_PAGE, [...waitingOf(reading.actor), ...FIRST, limit]);
}

/** How much waits for the actor, by kind; kinds of which nothing waits are left out. */
export function waitingCounts(reading: Reading): Promise<WaitingCount[]> {
  return reading.rows<WaitingCount>(WAITING_COUNTS, waitingOf(reading.actor));
}

const FIRST = ['1900-01-01', '00000000-0000-0000-0000-000000000000'] as const;

const waitingOf = (actor: Actor) => [
  actor.personId,
  actor.permissions.has('review.sign') ? actor.organisationId : null,
];
