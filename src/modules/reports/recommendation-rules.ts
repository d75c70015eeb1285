import type { Blocker } from '../../shared/errors.js';
import type { IssueFacts } from './issue-rules.js';

export interface RecommendationIssue extends IssueFacts {
  /** How many recommendations were issued with the sign-off. */
  readonly recommendations: number;
}

/** Why the letter cannot be issued now; empty where it can. Of one sign-off it is issued once. */
export function recommendationBlockers(facts: RecommendationIssue): readonly Blocker[] {
  const { reviewState, signedStep, ofAuthority, earlier, recommendations } = facts;
  const authority: readonly Blocker[] = ofAuthority ? [] : [{ code: 'document-other-authority' }];
  if (reviewState !== 'signed' || signedStep === null) return [...authority, { code: 'recommendation-not-signed' }];
  if (recommendations === 0) return [...authority, { code: 'recommendation-nothing' }];
  const same = earlier.find((letter) => letter.signedStep === signedStep);
  if (same === undefined) return authority;
  return [...authority, { code: 'recommendation-issued', facts: { number: same.number, version: same.version } }];
}
