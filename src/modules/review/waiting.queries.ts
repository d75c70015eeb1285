import type { OperatorId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import type { Reading } from '../audit/index.js';
import type { Bilingual } from '../checklist/index.js';
import type { InspectionId } from '../inspections/index.js';
import type { AssessmentId } from '../self-assessment/index.js';
import type { ReviewId } from './review.entity.js';
import type { SupplementId } from './supplement.entity.js';

/** A supplement request that the operator has yet to answer. */
export interface AskedSupplement {
  readonly id: SupplementId;
  readonly reviewId: ReviewId;
  readonly inspectionTitle: string;
  readonly itemCode: string;
  readonly itemTitle: Bilingual;
  readonly dueOn: CalendarDate;
}

/** What the operator was asked, due first first; at most so many. */
export function askedSupplements(reading: Reading, operatorId: OperatorId, limit: number): Promise<AskedSupplement[]> {
  return reading.rows<AskedSupplement>(
    `SELECT q.id, q.review_id AS "reviewId", i.title AS "inspectionTitle", q.item_code AS "itemCode",
            c.content->'title' AS "itemTitle", q.due_on::text AS "dueOn"
       FROM review r JOIN supplement_request q ON q.review_id = r.id JOIN inspection i ON i.id = r.inspection_id
       JOIN catalogue_item c ON c.catalogue_id = i.catalogue_id AND c.code = q.item_code
      WHERE r.operator_id = $1 AND q.state = 'asked' ORDER BY q.due_on, q.id LIMIT $2`,
    [operatorId, limit],
  );
}

/** A review whose judgements the operator sees and may give its opinion on. */
export interface ReviewForOpinion {
  readonly id: ReviewId;
  readonly inspectionTitle: string;
  readonly concludedAt: Date;
  readonly judgements: number;
  /** Items judged partly met or not met. */
  readonly shortcomings: number;
  /** Opinions given so far. */
  readonly opinions: number;
}

/** The operator's reviews that are concluded and not signed yet, latest conclusion first; at most so many. */
export function reviewsForOpinion(
  reading: Reading,
  operatorId: OperatorId,
  limit: number,
): Promise<ReviewForOpinion[]> {
  return reading.rows<ReviewForOpinion>(
    `SELECT r.id, i.title AS "inspectionTitle",
            (SELECT max(s.taken_at) FROM review_step s WHERE s.review_id = r.id AND s.kind = 'concluded') AS "concludedAt",
            count(j.id)::int AS judgements, count(j.id) FILTER (WHERE j.result IN ('partly', 'not-met'))::int AS shortcomings,
            count(j.id) FILTER (WHERE EXISTS (SELECT 1 FROM opinion o WHERE o.judgement_id = j.id))::int AS opinions
       FROM review r JOIN inspection i ON i.id = r.inspection_id
       LEFT JOIN judgement j ON j.review_id = r.id
      WHERE r.operator_id = $1 AND r.state = 'concluded' GROUP BY r.id, i.title ORDER BY r.id DESC LIMIT $2`,
    [operatorId, limit],
  );
}

/** How far one participant of an open inspection is. */
export interface ReviewProgress {
  readonly assessmentId: AssessmentId;
  /** Null while its review has not begun. */
  readonly reviewId: ReviewId | null;
  readonly inspectionId: InspectionId;
  readonly inspectionTitle: string;
  readonly operatorName: string;
  readonly submissionDueOn: CalendarDate;
  readonly submitted: boolean;
  readonly items: number;
  readonly judged: number;
}

/** The first of the participants of open inspections, and how many there are. */
export interface ReviewProgressList {
  readonly rows: readonly ReviewProgress[];
  readonly total: number;
}

/** Participants of open inspections: those under review first, then what is to begin, what is not submitted, what is signed. At most so many. */
export async function reviewProgress(reading: Reading, limit: number): Promise<ReviewProgressList> {
  const found = await reading.rows<ReviewProgress & { readonly total: number }>(
    `WITH page AS (
       (SELECT r.assessment_id, r.id AS review_id, CASE r.state WHEN 'signed' THEN 4 ELSE 1 END AS turn
          FROM review r JOIN inspection i ON i.id = r.inspection_id WHERE i.state = 'open' ORDER BY turn, r.id LIMIT $1)
       UNION ALL
       (SELECT a.id, NULL, CASE a.state WHEN 'submitted' THEN 2 ELSE 3 END FROM assessment a JOIN inspection i ON i.id = a.inspection_id
         WHERE i.state = 'open' AND NOT EXISTS (SELECT 1 FROM review r WHERE r.assessment_id = a.id)
         ORDER BY a.state DESC, a.id LIMIT $1)
       ORDER BY turn, review_id, assessment_id LIMIT $1)
     SELECT a.id AS "assessmentId", page.review_id AS "reviewId", a.inspection_id AS "inspectionId", i.title AS "inspectionTitle", o.name AS "operatorName",
            i.submission_due_on::text AS "submissionDueOn", a.state = 'submitted' AS submitted, cardinality(a.item_codes) AS items,
            (SELECT count(*)::int FROM judgement j WHERE j.review_id = page.review_id) AS judged,
            (SELECT count(*)::int FROM assessment x JOIN inspection i ON i.id = x.inspection_id WHERE i.state = 'open') AS total
       FROM page JOIN assessment a ON a.id = page.assessment_id JOIN organisation o ON o.id = a.operator_id
       JOIN inspection i ON i.id = a.inspection_id
      ORDER BY page.turn, page.review_id, a.id`,
    [limit],
  );
  return { rows: found, total: found[0]?.total ?? 0 };
}
