import type { ReviewStep } from './audit-report-model.js';
import type { DocumentIssue } from './document-issue.js';
import type { RecommendationFacts } from './recommendation-facts.queries.js';
import type { Recommendation } from './recommendation-model.js';

/** What is decided in issuing a letter. */
export interface LetterIssue extends DocumentIssue {
  /** Number of the sign-off, among the steps of the review, that it follows. */
  readonly signedStep: number;
}

/** Makes the model of a letter. Its enclosure is the report on the same sign-off, if there is one. */
export function makeRecommendation(facts: RecommendationFacts, { at, by, ...issue }: LetterIssue): Recommendation {
  const { head, letterhead, reports } = facts;
  const { inspectionId: id, title, regime, basis, startsOn, endsOn } = head;
  const { sender, postalCode, address, telephone, email, disclosure } = letterhead;
  const report = reports.findLast(({ signedStep }) => signedStep === issue.signedStep);
  return {
    format: 'ieum-recommendation/1',
    edition: 'operator',
    ...issue,
    issuedAt: at.toISOString(),
    issuedBy: by,
    operator: { id: head.operatorId, name: head.operatorName },
    inspection: {
      ...{ id, title, regime, basis, startsOn, endsOn },
      authority: { name: head.authorityName, kind: head.authorityKind },
    },
    review: { id: head.reviewId, steps: facts.steps.map(stepOf) },
    letterhead: { sender, postalCode, address, telephone, email, disclosure },
    auditReport: report === undefined ? null : { number: report.number, version: report.version },
    findings: facts.findings.map(({ legalBases: bases, ...finding }) => ({
      ...{ ...finding, bases },
      title: facts.catalogue.catalogue.items.find((item) => item.id === finding.itemCode)?.title ?? { ko: '', en: '' },
    })),
  };
}

function stepOf({ number, kind, reason, by, organisation, at }: RecommendationFacts['steps'][number]): ReviewStep {
  return { number, kind, reason, by: { name: by, organisation }, at: at.toISOString() };
}
