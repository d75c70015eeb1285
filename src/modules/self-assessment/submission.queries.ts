import { NotFound } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import type { Reading } from '../audit/index.js';
import type { AssessmentId } from './assessment.entity.js';
import type { SubmissionContent } from './submission-content.js';
import type { SubmissionId } from './submission.entity.js';

/** 제출본, as it was submitted. */
export interface SubmissionView {
  readonly id: SubmissionId;
  readonly assessmentId: AssessmentId;
  readonly operatorId: OperatorId;
  readonly number: number;
  readonly content: SubmissionContent;
  readonly sha256: string;
  readonly statement: string;
  readonly attestedByName: string;
  readonly submittedAt: Date;
}

const VIEW = `id, assessment_id AS "assessmentId", operator_id AS "operatorId", number, content, sha256, statement,
              attested_by_name AS "attestedByName", submitted_at AS "submittedAt"`;

/** @throws NotFound */
export async function submissionOf(reading: Reading, id: SubmissionId): Promise<SubmissionView> {
  const found = await reading.row<SubmissionView>(`SELECT ${VIEW} FROM submission WHERE id = $1`, [id]);
  if (found === null) throw new NotFound();
  return found;
}
