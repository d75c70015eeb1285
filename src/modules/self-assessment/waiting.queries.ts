import type { OperatorId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import type { Reading } from '../audit/index.js';
import type { InspectionId } from '../inspections/index.js';
import type { AssessmentId } from './assessment.entity.js';
import { asItemAnswer, type AssessmentView, assessmentsOf, measureOf } from './assessment.queries.js';
import { type ItemReadiness, readinessOf } from './readiness.js';

/** An assessment that the operator has yet to submit. */
export interface OpenAssessment {
  readonly id: AssessmentId;
  readonly inspectionTitle: string;
  readonly submissionDueOn: CalendarDate;
  readonly items: number;
  /** How many of them lack nothing. */
  readonly done: number;
  /** How many lack nothing but the reason why they differ from the register. */
  readonly unexplained: number;
}

/** The operator's assessments that are open, those due first first; at most so many, in five statements. */
export async function unsubmittedAssessments(
  reading: Reading,
  operatorId: OperatorId,
  limit: number,
): Promise<readonly AssessmentView[]> {
  const open = await reading.rows<{ readonly id: AssessmentId }>(
    `SELECT a.id FROM assessment a JOIN inspection i ON i.id = a.inspection_id
      WHERE a.operator_id = $1 AND a.state = 'open' AND i.state = 'open'
      ORDER BY i.submission_due_on, a.id LIMIT $2`,
    [operatorId, limit],
  );
  const ids = open.map(({ id }) => id);
  const found = await assessmentsOf(reading, ids);
  return found.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** How far it is; told of the register's disagreements where what is registered stands beside the answers. */
export function asOpen(assessment: AssessmentView): OpenAssessment {
  const { id, inspectionTitle, submissionDueOn } = assessment;
  const { done, total, domains } = readinessOf(assessment.items.map(asItemAnswer), measureOf(assessment));
  const unexplained = domains.flatMap(({ items }) => items).filter(lacksOnlyAReason).length;
  return { id, inspectionTitle, submissionDueOn, items: total, done, unexplained };
}

const lacksOnlyAReason = ({ blockers }: ItemReadiness) =>
  blockers.length > 0 && blockers.every(({ code }) => code === 'item-difference-without-reason');

/** The items whose answers may differ from the register without a reason: nothing else has to be looked up there. */
export function unreasonedItems(assessments: readonly AssessmentView[]): readonly string[] {
  const items = assessments.flatMap((assessment) => assessment.items.map(asItemAnswer));
  const unreasoned = items.filter(({ content }) => content !== null && (content.differenceReason ?? null) === null);
  return [...new Set(unreasoned.map(({ item }) => item.id))];
}

/** How far the participants of an open inspection are. */
export interface SubmissionProgress {
  readonly inspectionId: InspectionId;
  readonly title: string;
  readonly startsOn: CalendarDate;
  readonly submissionDueOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly participants: number;
  readonly submitted: number;
}

/** The open inspections, those whose submissions are due first first; at most so many. */
export function submissionProgress(reading: Reading, limit: number): Promise<SubmissionProgress[]> {
  return reading.rows<SubmissionProgress>(
    `SELECT i.id AS "inspectionId", i.title, i.starts_on::text AS "startsOn", i.submission_due_on::text AS "submissionDueOn",
            i.ends_on::text AS "endsOn", count(a.id)::int AS participants,
            count(a.id) FILTER (WHERE a.state = 'submitted')::int AS submitted
       FROM (SELECT * FROM inspection WHERE state = 'open' ORDER BY submission_due_on, id LIMIT $1) AS i
       LEFT JOIN assessment a ON a.inspection_id = i.id
      GROUP BY i.id, i.title, i.starts_on, i.submission_due_on, i.ends_on ORDER BY i.submission_due_on, i.id`,
    [limit],
  );
}
