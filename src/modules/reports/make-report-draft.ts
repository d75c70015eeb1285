import type { ReportDraft } from './audit-report-document.js';
import type { AuditReportFacts } from './audit-report-facts.js';
import type { Edition } from './edition.js';
import { makeAuditReport } from './make-audit-report.js';
import type { ReportSurvivability } from './report-survivability.js';
import { KOREAN } from './report-wording.js';

/** Of which edition and when a draft is made, and what was computed for it. */
export interface DraftWish {
  readonly edition: Edition;
  readonly at: Date;
  readonly survivability: ReportSurvivability | null;
}

/** As it would be issued, but that it has no number and nobody issues it; items that nobody judged yet are not told of, and counted. */
export function makeReportDraft(facts: AuditReportFacts, wish: DraftWish): ReportDraft {
  const { number } = KOREAN.words.draft;
  const report = makeAuditReport(facts, { ...wish, number, version: 1, reason: null, signedStep: 0, by: null });
  return { report, unjudged: facts.head.content.items.length - report.items.length };
}
