import type { Actor } from '../../shared/actor.js';
import type { AuditReportFacts } from './audit-report-facts.js';
import type { IssueFacts } from './issue-rules.js';

/** What decides about issuing, from what was read. */
export function issueFacts(
  actor: Actor,
  { head, steps, earlier }: Pick<AuditReportFacts, 'head' | 'steps' | 'earlier'>,
): IssueFacts {
  const signed = steps.filter(({ kind }) => kind === 'signed').at(-1);
  return {
    reviewState: head.reviewState,
    signedStep: signed?.number ?? null,
    ofAuthority: actor.organisationId === head.authorityId,
    earlier,
  };
}
