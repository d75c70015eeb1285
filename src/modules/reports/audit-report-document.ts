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
import { TERMS, WORDS } from './report-wording.js';
import { scopePart } from './scope-part.js';
import { survivabilityPart } from './survivability-part.js';

/** The document that says what the model holds. Same model, same document, same bytes. */
export function auditReportDocument(report: AuditReport): PdfDocument {
  return {
    title: `${TERMS.auditReportTitles[report.inspection.regime]} - ${report.operator.name}`,
    language: 'ko',
    subject: outcomeSentence(report),
    author: report.inspection.authority.name,
    reportNumber: fill(WORDS.cover.numberWithVersion, { number: report.number, version: report.version }),
    classification: TERMS.reportClassifications[report.edition],
    createdAt: new Date(report.issuedAt),
    blocks: auditReportBlocks(report),
    attachments: [modelFile(report)],
  };
}

export function auditReportBlocks(report: AuditReport): readonly Block[] {
  return [
    coverPart(report),
    ...contentsPart(report),
    ...summaryPart(report),
    ...overviewPart(report),
    ...scopePart(report),
    ...survivabilityPart(report),
    ...itemsPart(report),
    ...findingsPart(report),
    ...comparisonPart(report),
    ...remediesPart(),
    ...annexPart(report),
  ];
}
