export { auditReportDocument } from './audit-report-document.js';
export type { AuditReport } from './audit-report-model.js';
export { Analyses } from './analyses.service.js';
export { type DocumentCheck, outcomeOf } from './document-check.js';
export { DocumentChecks } from './document-checks.service.js';
export { DOCUMENT_KINDS, type DocumentKind } from './document-kind.js';
export { EDITIONS, type Edition } from './edition.js';
export { DISCLOSURES, NO_LETTERHEAD } from './letterhead.js';
export { LetterheadInput } from './letterhead.input.js';
export { LetterheadQueries, type LetterheadView } from './letterhead.queries.js';
export { Letterheads, maySetLetterhead } from './letterheads.service.js';
export { DEFAULT_PATTERN, LONGEST_PATTERN, numberIn, patternFaults, seriesOf } from './number-pattern.js';
export type { NextIssue } from './next-issue.js';
export { Recommendations } from './recommendations.service.js';
export { RoundUps } from './round-ups.service.js';
export { type FileWish, fileWish } from './report-headers.js';
export { LateStamps } from './late-stamps.service.js';
export { ReportFiles } from './report-files.service.js';
export type { ReportId } from './report.entity.js';
export { AnalysisSearch, DraftSearch, FileSearch, IssueInput, ReissueInput, ReportSearch } from './reports.input.js';
export { ReportsModule } from './reports.module.js';
export { ReportDrafts } from './report-drafts.service.js';
export { type Issuable, ReportQueries, type ReportFile, type ReportRow, type ReportView } from './reports.queries.js';
export { Reports } from './reports.service.js';
export { isFiled } from './filed-measures.js';
export { SubmissionDocuments } from './submission-documents.service.js';
export { type LatestReport, latestReports, type ReportToIssue, reportsToIssue } from './waiting.queries.js';
export { HeadquartersSheets } from './headquarters-sheets.service.js';
export { OUTAGE_REPORT_KINDS, type OutageReportKind } from './outage-report-kind.js';
export { LONGEST_SAID, OutageReportForm, OutageReportInput } from './outage-reports.input.js';
export { OutageReportQueries, type OutageReportRow, type OutageReportView } from './outage-reports.queries.js';
export { OutageReports } from './outage-reports.service.js';
import { OutageReportEntity } from './outage-report.entity.js';
import { LetterheadEntity } from './letterhead.entity.js';
import { ReportContentEntity, ReportEntity, ReportStampEntity } from './report.entity.js';

export const reportEntities = [
  LetterheadEntity,
  ReportEntity,
  ReportContentEntity,
  ReportStampEntity,
  OutageReportEntity,
];
export {
  DATA_REQUEST_LETTERS,
  type DataRequestLetterName,
  DataRequestLetters,
  type LetterPlace,
} from './data-request-letters.service.js';
