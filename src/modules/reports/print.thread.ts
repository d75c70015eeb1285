import { renderPdf } from '../../platform/pdf/index.js';
import type { ThreadTask } from '../../platform/threads/thread-pool.service.js';
import type { AnalysisFacts } from './analysis-facts.js';
import { annualFiling } from './annual-filing.js';
import type { ChecklistFacts, SubmittedFacts } from './answered-checklist.js';
import { auditReportDocument } from './audit-report-document.js';
import type { AuditReport } from './audit-report-model.js';
import { checklistDocument } from './checklist-document.js';
import type { InLanguage } from './printing.service.js';
import { recommendationDocument } from './recommendation-document.js';
import type { Recommendation } from './recommendation-model.js';
import { wordingIn } from './report-wording.js';
import { roundUpDocument } from './round-up-document.js';
import type { RoundUp } from './round-up-model.js';
import { survivabilityAnalysis } from './survivability-analysis.js';

/** These run in a thread of their own: a large document takes seconds. */
export async function printAuditReport({ input }: ThreadTask<AuditReport>): Promise<Uint8Array> {
  return new Uint8Array(await renderPdf(auditReportDocument(input)));
}

export async function printAnalysis({ input }: ThreadTask<AnalysisFacts>): Promise<Uint8Array> {
  return new Uint8Array(await renderPdf(survivabilityAnalysis(input)));
}

export async function printChecklist({ input }: ThreadTask<ChecklistFacts>): Promise<Uint8Array> {
  return new Uint8Array(await renderPdf(checklistDocument(input)));
}

export async function printFiling({ input }: ThreadTask<SubmittedFacts>): Promise<Uint8Array> {
  return new Uint8Array(await renderPdf(annualFiling(input)));
}

export async function printRecommendation({ input }: ThreadTask<InLanguage<Recommendation>>): Promise<Uint8Array> {
  return new Uint8Array(await renderPdf(recommendationDocument(input.model, wordingIn(input.language))));
}

export async function printRoundUp({ input }: ThreadTask<InLanguage<RoundUp>>): Promise<Uint8Array> {
  return new Uint8Array(await renderPdf(roundUpDocument(input.model, wordingIn(input.language))));
}
