import type { ReportReview, ReviewStep } from './audit-report-model.js';

/** The step of that kind that stands: a reopening, or sending back, undoes the conclusion and sign-off before it. */
export function lastStep(review: Pick<ReportReview, 'steps'>, kind: ReviewStep['kind']): ReviewStep | null {
  const undone = review.steps.findLastIndex((step) => step.kind === 'reopened' || step.kind === 'sent-back');
  return review.steps.slice(undone + 1).findLast((step) => step.kind === kind) ?? null;
}
