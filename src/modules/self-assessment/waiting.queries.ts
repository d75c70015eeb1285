import type { OperatorId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import type { Reading } from '../audit/index.js';
import type { InspectionId } from '../inspections/index.js';
import type { AssessmentId } from './assessment.entity.js';
import { asItemAnswer, type AssessmentView, assessmentsOf, measureOf } from './assessment.queries.js';
import { readinessOf } from './readiness.js';

/** An assessment that the operator has yet to submit. */
export interface OpenAssessment {
  readonly id: AssessmentId;
  readonly inspectionTitle: string;
  readonly submissionDueOn: CalendarDate;
  readonly items: number;
  /** How many of them lack nothing. Reasons for disagreements with the register are not looked for: that may take a simulation. */
  readonly done: number;
}

/** The operator's assessments that are open, those due first first; at most so many, in five statements. */
export async function openAssessments(
  reading: Reading,
  operatorId: OperatorId,
  limit: number,
): Promise<readonly OpenAssessment[]> {
  const open = await reading.rows<{ readonly id: AssessmentId }>(
    `SELECT a.id FROM assessment a JOIN inspection i ON i.id = a.inspection_id
      WHERE a.operator_id = $1 AND a.state = 'open' AND i.state = 'open'
      ORDER BY i.submission_due_on, a.id LIMIT $2`,
    [operatorId, limit],
  );
  const ids = open.map(({ id }) => id);
  const found = await assessmentsOf(reading, ids);
  return found.map(asOpen).toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

function asOpen(assessment: AssessmentView): OpenAssessment {
  const { id, inspectionTitle, submissionDueOn } = assessment;
  const { done, total } = readinessOf(assessment.items.map(asItemAnswer), measureOf(assessment));
  return { id, inspectionTitle, submissionDueOn, items: total, done };
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
