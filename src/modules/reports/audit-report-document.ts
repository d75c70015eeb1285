import { fill } from '../../shared/words/index.js';
import type { Block, PdfDocument } from '../../platform/pdf/block.js';
import { annexPart } from './annex-part.js';
import { outcomeSentence, summaryPart } from './summary-part.js';
import type { AuditReport } from './audit-report-model.js';
import { comparisonPart } from './comparison-part.js';
import { contentsPart } from './contents-part.js';
import { coverPart } from './cover-part.js';
import { findingsPart } from './findings-part.js';
import { itemsPart } from './items-part.js';
import { modelFile } from './model-file.js';
import { overviewPart } from './overview-part.js';
import { remediesPart } from './remedies-part.js';
import { KOREAN, type Wording } from './report-wording.js';
import { scopePart } from './scope-part.js';
import { survivabilityPart } from './survivability-part.js';
import { translatedMarks } from './translated-marks.js';
import { asTranslation, originalOf, withCoverRemarks } from './translation.js';

/** The document that says what the model holds, in Korean, as it is issued. Same model, same document, same bytes. */
export function auditReportDocument(report: AuditReport): PdfDocument {
  return { ...documentIn(report, KOREAN), attachments: [modelFile(report)] };
}

/** A report that is not issued: without a number of its own, and perhaps before everything is judged. */
export interface ReportDraft {
  readonly report: AuditReport;
  /** How many of the submitted items are not told of, because nobody has judged them. */
  readonly unjudged: number;
}

/** What would be issued, marked on every page as what it is. */
export function auditReportDraft({ report, unjudged }: ReportDraft): PdfDocument {
  const { draft } = KOREAN.words;
  const remarks = [draft.remark, ...(unjudged === 0 ? [] : [fill(draft.unjudged, { count: unjudged })])];
  const document = documentIn(report, KOREAN);
  return {
    ...document,
    title: `${document.title} (${draft.watermark})`,
    reportNumber: fill(draft.running, { at: KOREAN.timeOf(report.issuedAt) }),
    watermark: draft.watermark,
    blocks: withCoverRemarks(document.blocks, remarks).map(withoutIssue),
  };
}

/** A cover that says neither number nor day of what is not issued. */
function withoutIssue(block: Block): Block {
  const { number, issued } = KOREAN.words.cover;
  if (block.kind !== 'cover') return block;
  return { ...block, facts: block.facts.filter(({ label }) => label !== number && label !== issued) };
}

/** What is needed beside an issued report to print it in English. */
export interface TranslatedReport {
  readonly report: AuditReport;
  /** SHA-256 (hex) of its PDF in Korean: as it was issued and, where its time stamp came later, with that. */
  readonly sha256: readonly string[];
  /** What was asked, in English, by code of the item: the report keeps what was answered, in Korean. */
  readonly requirements: Readonly<Record<string, string>>;
}

/** The same for reference, without the data for programs, which belong to what is issued. */
export function auditReportTranslation(
  { report, sha256, requirements }: TranslatedReport,
  wording: Wording,
): PdfDocument {
  const items = report.items.map((item) => ({ ...item, requirement: requirements[item.code] ?? item.requirement }));
  const document = documentIn(translatedMarks({ ...report, items }, wording), wording);
  return asTranslation(document, wording, originalOf(document.reportNumber, sha256, wording));
}

function documentIn(report: AuditReport, wording: Wording): PdfDocument {
  const { terms, language } = wording;
  return {
    title: `${terms.auditReportTitles[report.inspection.regime]} - ${report.operator.name}`,
    language,
    subject: outcomeSentence(report, wording),
    author: report.inspection.authority.name,
    reportNumber: fill(wording.words.cover.numberWithVersion, { number: report.number, version: report.version }),
    classification: terms.reportClassifications[report.edition],
    createdAt: new Date(report.issuedAt),
    blocks: auditReportBlocks(report, wording),
  };
}

export function auditReportBlocks(report: AuditReport, wording: Wording): readonly Block[] {
  return [
    coverPart(report, wording),
    ...contentsPart(report, wording),
    ...summaryPart(report, wording),
    ...overviewPart(report, wording),
    ...scopePart(report, wording),
    ...survivabilityPart(report, wording),
    ...itemsPart(report, wording),
    ...findingsPart(report, wording),
    ...comparisonPart(report, wording),
    ...remediesPart(wording),
    ...annexPart(report, wording),
  ];
}
