import type { Reading } from '../audit/index.js';
import { catalogueOf } from '../checklist/index.js';
import { formatBusinessNumber, operatorView } from '../operators/index.js';
import {
  assessmentHead,
  type AssessmentHead,
  type AssessmentView,
  draftOf,
  type SubmissionId,
  submissionOf,
} from '../self-assessment/index.js';
import type { ChecklistFacts, SubmittedFacts } from './answered-checklist.js';

/** What a submission says, and under what it was made, for whoever may read it. @throws NotFound */
export async function submittedFacts(reading: Reading, id: SubmissionId): Promise<SubmittedFacts> {
  const { assessmentId, content, sha256, statement, ...submission } = await submissionOf(reading, id);
  const { number, submittedAt, attestedByName: attestedBy } = submission;
  return {
    ...{ content, sha256, statement },
    ...(await settingOf(reading, await assessmentHead(reading, assessmentId))),
    origin: { kind: 'submitted', number, at: submittedAt.toISOString(), attestedBy },
  };
}

/** The same of answers that are not submitted yet. */
export async function draftFacts(reading: Reading, assessment: AssessmentView, now: Date): Promise<ChecklistFacts> {
  const setting = await settingOf(reading, assessment);
  return { ...draftOf(assessment), ...setting, origin: { kind: 'draft', at: now.toISOString() } };
}

async function settingOf(
  reading: Reading,
  { operatorId, startsOn, catalogueId }: AssessmentHead,
): Promise<Pick<ChecklistFacts, 'businessNumber' | 'startsOn' | 'catalogue'>> {
  const { businessNumber } = await operatorView(reading, operatorId);
  return {
    businessNumber: formatBusinessNumber(businessNumber),
    startsOn,
    catalogue: await catalogueOf(reading, catalogueId),
  };
}
