import { type PdfDocument, renderPdf } from '../../platform/pdf/index.js';
import type { ThreadTask } from '../../platform/threads/thread-pool.service.js';
import type { Language } from '../../shared/words/index.js';
import type { AnalysisFacts } from './analysis-facts.js';
import { annualFiling } from './annual-filing.js';
import type { ChecklistFacts, SubmittedFacts } from './answered-checklist.js';
import {
  auditReportDocument,
  auditReportDraft,
  auditReportTranslation,
  type ReportDraft,
  type TranslatedReport,
} from './audit-report-document.js';
import type { AuditReport } from './audit-report-model.js';
import { checklistDocument } from './checklist-document.js';
import { dataRequestDocument } from './data-request-document.js';
import type { DataRequestLetter, DataRequestResultLetter } from './data-request-model.js';
import { dataRequestResultDocument } from './data-request-result-document.js';
import { headquartersSheetDocument } from './headquarters-sheet-document.js';
import type { HeadquartersSheet } from './headquarters-sheet-model.js';
import { outageReportDocument } from './outage-report-document.js';
import type { OutageReport } from './outage-report-model.js';
import { recommendationDocument } from './recommendation-document.js';
import type { Recommendation } from './recommendation-model.js';
import { wordingIn } from './report-wording.js';
import { roundUpDocument } from './round-up-document.js';
import type { RoundUp } from './round-up-model.js';
import { survivabilityAnalysis } from './survivability-analysis.js';

/** What is told in a document, and in which language. */
export interface ToPrint<Facts> {
  readonly facts: Facts;
  readonly language: Language;
  /** SHA-256 (hex) of the issued PDF that a translation is of: as it was issued and, where its time stamp came later, with that. */
  readonly sha256?: readonly string[];
}

/** These run in a thread of their own: a large document takes seconds. */
export function printAuditReport({ input }: ThreadTask<AuditReport>): Promise<Uint8Array> {
  return printed(auditReportDocument(input));
}

export function printReportDraft({ input }: ThreadTask<ReportDraft>): Promise<Uint8Array> {
  return printed(auditReportDraft(input));
}

export function printReportTranslation({ input }: ThreadTask<ToPrint<TranslatedReport>>): Promise<Uint8Array> {
  return printed(auditReportTranslation(input.facts, wordingIn(input.language)));
}

export function printAnalysis({ input }: ThreadTask<ToPrint<AnalysisFacts>>): Promise<Uint8Array> {
  return printed(survivabilityAnalysis(input.facts, wordingIn(input.language)));
}

export function printChecklist({ input }: ThreadTask<ToPrint<ChecklistFacts>>): Promise<Uint8Array> {
  return printed(checklistDocument(input.facts, wordingIn(input.language)));
}

export function printFiling({ input }: ThreadTask<ToPrint<SubmittedFacts>>): Promise<Uint8Array> {
  return printed(annualFiling(input.facts, wordingIn(input.language)));
}

export function printRecommendation({ input }: ThreadTask<ToPrint<Recommendation>>): Promise<Uint8Array> {
  return printed(recommendationDocument(input.facts, wordingIn(input.language), input.sha256));
}

export function printRoundUp({ input }: ThreadTask<ToPrint<RoundUp>>): Promise<Uint8Array> {
  return printed(roundUpDocument(input.facts, wordingIn(input.language), input.sha256));
}

export function printDataRequest({ input }: ThreadTask<ToPrint<DataRequestLetter>>): Promise<Uint8Array> {
  return printed(dataRequestDocument(input.facts, wordingIn(input.language), input.sha256));
}

export function printDataRequestResult({ input }: ThreadTask<ToPrint<DataRequestResultLetter>>): Promise<Uint8Array> {
  return printed(dataRequestResultDocument(input.facts, wordingIn(input.language), input.sha256));
}

export function printOutageReport({ input }: ThreadTask<ToPrint<OutageReport>>): Promise<Uint8Array> {
  return printed(outageReportDocument(input.facts, wordingIn(input.language), input.sha256));
}

export function printHeadquartersSheet({ input }: ThreadTask<ToPrint<HeadquartersSheet>>): Promise<Uint8Array> {
  return printed(headquartersSheetDocument(input.facts, wordingIn(input.language)));
}

const printed = async (document: PdfDocument): Promise<Uint8Array> => new Uint8Array(await renderPdf(document));
