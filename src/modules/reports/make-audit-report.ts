import type { Item } from '../checklist/index.js';
import type { SubmittedItem } from '../self-assessment/index.js';
import { answeredItem, answeredUnder } from './answered-item.js';
import type { AuditReportFacts, JudgementFacts, OpinionFacts, ReviewHead, Said } from './audit-report-facts.js';
import type {
  AuditReport,
  InternalNotes,
  Officer,
  ReportEvidence,
  ReportItem,
  ReportOpinion,
  ReportSupplement,
} from './audit-report-model.js';
import { citedSources } from './cited-sources.js';
import { comparisonOf } from './make-comparison.js';
import type { Edition } from './edition.js';
import { findingOrder } from './finding-order.js';
import { redacted } from './redact.js';
import type { ReportSurvivability } from './report-survivability.js';

/** What is decided in issuing. Nobody issues a draft. */
export interface Issue {
  readonly edition: Edition;
  readonly number: string;
  readonly version: number;
  readonly reason: string | null;
  readonly signedStep: number;
  readonly at: Date;
  readonly by: Officer | null;
  /** Computed before; null where no topology was registered at submission. */
  readonly survivability: ReportSurvivability | null;
}

/** Makes the model of an edition. What is internal goes into the ministry's edition alone. */
export function makeAuditReport(facts: AuditReportFacts, issue: Issue): AuditReport {
  const made = withoutSources(facts, issue);
  const report = { ...made, cited: citedSources(made, facts.provisions) };
  return issue.edition === 'redacted' ? redacted(report, facts.head.content.items) : report;
}

function withoutSources(facts: AuditReportFacts, issue: Issue): Omit<AuditReport, 'cited'> {
  const { head, catalogue } = facts;
  const items = itemsOf(facts, issue.edition);
  return {
    format: 'ieum-audit-report/1',
    edition: issue.edition,
    number: issue.number,
    version: issue.version,
    reason: issue.reason,
    signedStep: issue.signedStep,
    issuedAt: issue.at.toISOString(),
    issuedBy: issue.by,
    operator: { id: head.operatorId, name: head.operatorName, businessNumber: head.businessNumber },
    inspection: inspectionOf(facts),
    submission: submissionOf(head),
    review: {
      id: head.reviewId,
      begunAt: head.begunAt.toISOString(),
      steps: facts.steps.map(({ number, kind, reason, by, organisation, at }) => ({
        ...{ number, kind, reason, by: { name: by, organisation }, at: at.toISOString() },
      })),
    },
    coverage: {
      decidedAt: head.coverageDecidedAt.toISOString(),
      classes: head.classes,
      findings: head.coverageFindings.filter((finding) => finding.regime === head.regime),
    },
    survivability: issue.survivability,
    items,
    comparison: comparisonOf(facts.previous, items),
    notApplied: notApplied(catalogue.catalogue.items, head.content.items),
    findings: facts.findings
      .map(({ orderable, legalBases, ...finding }) => ({
        ...{ ...finding, orderability: { code: orderable.code, facts: orderable.facts }, bases: legalBases },
      }))
      .sort(findingOrder),
  };
}

function inspectionOf({ head, catalogue, team }: AuditReportFacts): AuditReport['inspection'] {
  const { inspectionId: id, title, regime, kind, basis, year, noticeOn, startsOn, submissionDueOn, endsOn } = head;
  return {
    ...{ id, title, regime, kind, basis, year, noticeOn, startsOn, submissionDueOn, endsOn, team },
    authority: { name: head.authorityName, kind: head.authorityKind },
    catalogue: { label: catalogue.label, title: catalogue.catalogue.title, sha256: catalogue.sha256 },
  };
}

function submissionOf(head: ReviewHead): AuditReport['submission'] {
  return {
    number: head.submissionNumber,
    sha256: head.submissionSha256,
    submittedAt: head.submittedAt.toISOString(),
    attestedBy: head.attestedBy,
    statement: head.statement,
    protectionReason: head.content.protectionReason,
  };
}

function itemsOf(facts: AuditReportFacts, edition: Edition): readonly ReportItem[] {
  const judgements = new Map(facts.judgements.map((judgement) => [judgement.itemCode, judgement]));
  const { regime, startsOn, content } = facts.head;
  const under = answeredUnder(facts.catalogue, { regime, reference: startsOn }, content, 'ko');
  return content.items.flatMap((submitted) => {
    const judgement = judgements.get(submitted.code);
    if (judgement === undefined) return [];
    return [
      {
        ...answeredItem(submitted, under),
        judgement: {
          ...{ result: judgement.result, measure: judgement.measure, reason: judgement.reason },
          ...{ planPage: judgement.planPage, at: judgement.at.toISOString() },
        },
        supplements: supplementsOf(facts, submitted.code),
        opinions: facts.opinions.filter(({ itemCode }) => itemCode === submitted.code).map(opinionOf),
        internal: edition === 'ministry' ? internalOf(facts.records, judgement) : null,
      },
    ];
  });
}

function supplementsOf(facts: AuditReportFacts, code: string): readonly ReportSupplement[] {
  const requests = facts.supplements.filter(({ itemCode }) => itemCode === code);
  return requests.map(({ id, dueOn, state }) => ({
    dueOn,
    state,
    messages: facts.messages
      .filter(({ requestId }) => requestId === id)
      .map((message) => ({
        ...{ side: message.side, text: message.text, by: message.by, at: message.at.toISOString() },
        evidence: evidenceOf(facts, message.id),
      })),
  }));
}

function evidenceOf({ messageEvidence }: AuditReportFacts, id: string): readonly ReportEvidence[] {
  return messageEvidence
    .filter(({ messageId }) => messageId === id)
    .map(({ id: file, name, sha256, sizeBytes }) => ({ id: file, name, sha256, sizeBytes }));
}

function opinionOf({ text, by, at, outcome, reason, decidedBy, decidedAt }: OpinionFacts): ReportOpinion {
  const decision =
    outcome === null || decidedAt === null
      ? null
      : { outcome, reason: reason ?? '', by: decidedBy ?? '', at: decidedAt.toISOString() };
  return { text, by, at: at.toISOString(), decision };
}

function internalOf(records: readonly Said[], { itemCode, by, internalNote }: JudgementFacts): InternalNotes {
  return {
    judgedBy: by,
    note: internalNote,
    records: records
      .filter((record) => record.itemCode === itemCode)
      .map((record) => ({ text: record.text, by: record.by, at: record.at.toISOString() })),
  };
}

function notApplied(items: readonly Item[], submitted: readonly SubmittedItem[]): AuditReport['notApplied'] {
  const applied = new Set(submitted.map(({ code }) => code));
  return items.filter(({ id }) => !applied.has(id)).map(({ id, title }) => ({ code: id, title }));
}
