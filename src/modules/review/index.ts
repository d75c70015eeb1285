export { type ConclusionFacts, conclusionBlockers, type OpinionFacts, signOffBlockers } from './blockers.js';
export { InspectionProgress, type InspectionTotals, type ParticipantProgress } from './inspection-progress.queries.js';
export type { JudgementId } from './judgement.entity.js';
export { fallsShort, type JudgementResult, type Measure, MEASURES, RESULTS } from './judgement.js';
export {
  isSettled,
  type ReviewAct,
  reviewActs,
  type ReviewState,
  type SupplementAct,
  supplementActs,
  type SupplementState,
} from './lifecycle.js';
export { OPINION_OUTCOMES, type OpinionId, type OpinionOutcome } from './opinion.entity.js';
export { Opinions } from './opinions.service.js';
export {
  longestWaiting,
  ReviewQueue,
  type ReviewRow,
  type WaitingCount,
  waitingCounts,
  type WaitingFor,
  type WaitingRow,
} from './queue.queries.js';
export type { ReviewId } from './review.entity.js';
export {
  BulkJudgementInput,
  FurtherQuestionInput,
  JudgementInput,
  GivingUpInput,
  OpinionDecisionInput,
  OpinionInput,
  RecordInput,
  ReopeningInput,
  ReviewSearch,
  SendingBackInput,
  SupplementAnswerInput,
  SupplementInput,
} from './review.input.js';
export { ReviewModule } from './review.module.js';
export { judgeBlocker, mayAnswerSupplement, mayGiveOpinion, recordBlocker, signBlocker } from './review.policy.js';
export { type ReviewHead, reviewHead, type StepView, stepsOf } from './review.queries.js';
export type {
  JudgementView,
  OpinionView,
  RecordView,
  SupplementMessageView,
  SupplementView,
} from './review-parts.queries.js';
export type { ReviewRecordId } from './review-record.entity.js';
export type { StepKind } from './review-step.entity.js';
export { type ReviewItem, type ReviewLeave, reviewOf, ReviewQueries, type ReviewView } from './review-view.queries.js';
export { Reviews } from './reviews.service.js';
export type { SupplementId, SupplementMessageId } from './supplement.entity.js';
export { Supplements } from './supplements.service.js';
export {
  type AskedSupplement,
  askedSupplements,
  type ReviewForOpinion,
  reviewProgress,
  type ReviewProgress,
  type ReviewProgressList,
  reviewsForOpinion,
} from './waiting.queries.js';
import { JudgementEntity } from './judgement.entity.js';
import { OpinionDecisionEntity, OpinionEntity } from './opinion.entity.js';
import { ReviewEntity } from './review.entity.js';
import { ReviewRecordEntity } from './review-record.entity.js';
import { ReviewStepEntity } from './review-step.entity.js';
import { SupplementMessageEntity, SupplementRequestEntity } from './supplement.entity.js';

export const reviewEntities = [
  ReviewEntity,
  JudgementEntity,
  SupplementRequestEntity,
  SupplementMessageEntity,
  OpinionEntity,
  OpinionDecisionEntity,
  ReviewRecordEntity,
  ReviewStepEntity,
];
