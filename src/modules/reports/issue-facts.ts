import type { Actor } from '../../shared/actor.js';
import type { ReviewHead, StepFacts } from './audit-report-facts.js';
import type { EarlierReport, IssueFacts } from './issue-rules.js';

interface Reviewed {
  readonly head: Pick<ReviewHead, 'reviewState' | 'authorityId'>;
  readonly steps: readonly StepFacts[];
  /** Documents of the same kind. */
  readonly earlier: readonly EarlierReport[];
}

/** What decides about issuing, from what was read. */
export function issueFacts(actor: Actor, { head, steps, earlier }: Reviewed): IssueFacts {
  const signed = steps.filter(({ kind }) => kind === 'signed').at(-1);
  return {
    reviewState: head.reviewState,
    signedStep: signed?.number ?? null,
    ofAuthority: actor.organisationId === head.authorityId,
    earlier,
  };
}
