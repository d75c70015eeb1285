export * from './answer-content.js';
export { AnswerEvidence } from './answer-evidence.service.js';
export type { AnswerId } from './answer.entity.js';
export { Answers, type CurrentAnswer } from './answers.service.js';
export type { AssessmentId, AssessmentState } from './assessment.entity.js';
export { mayAskProtection, mayAssign, mayReadAnswers, maySubmit, mayWriteAnswers } from './assessment.policy.js';
export {
  asItemAnswer,
  assessmentHead,
  assessmentOf,
  measureOf,
  type AnswerView,
  type AssessedItem,
  type AssessmentHead,
  type AssessmentView,
} from './assessment.queries.js';
export { AssessmentQueries, type AssessmentRow, type AuthorView } from './assessments.queries.js';
export { Assessments } from './assessments.service.js';
export { OpenInspection } from './open-inspection.service.js';
export * from './disagreements.js';
export type { Measure } from './measure.js';
export * from './readiness.js';
export { contradicts, type OutageAnswer, type OutageReason } from './outage-answer.js';
export { OutageAnswers, type ReadOutageAnswers } from './outage-answers.service.js';
export type { RegisterAnswer, RegisterSource, SimulatedReason } from './register-answer.js';
export { boundText, registerReason } from './register-reason.js';
export * from './self-assessment.input.js';
export { SelfAssessmentModule } from './self-assessment.module.js';
export * from './submission-content.js';
export type { SubmissionId } from './submission.entity.js';
export { submissionOf, type SubmissionView } from './submission.queries.js';
export { draftOf, Submissions, type Draft } from './submissions.service.js';
export * from './values-from-form.js';
export { type OpenAssessment, submissionProgress, type SubmissionProgress } from './waiting.queries.js';
import { AnswerEntity } from './answer.entity.js';
import { AssessmentEntity } from './assessment.entity.js';
import { SubmissionEntity } from './submission.entity.js';

export const selfAssessmentEntities = [AssessmentEntity, AnswerEntity, SubmissionEntity];
