import type { ReportReview, ReviewStep } from './audit-report-model.js';

/** The last step of that kind: after a reopening, the conclusion and sign-off that count are the newest. */
export function lastStep(review: Pick<ReportReview, 'steps'>, kind: ReviewStep['kind']): ReviewStep | null {
  return review.steps.filter((step) => step.kind === kind).at(-1) ?? null;
}
