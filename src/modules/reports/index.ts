export { auditReportBlocks, auditReportDocument } from './audit-report-document.js';
export type { AuditReport } from './audit-report-model.js';
export { Analyses } from './analyses.service.js';
export { type DocumentCheck, outcomeOf } from './document-check.js';
export { DocumentChecks } from './document-checks.service.js';
export { EDITIONS, type Edition } from './edition.js';
export { LateStamps } from './late-stamps.service.js';
export type { ReportId } from './report.entity.js';
export { AnalysisSearch, FileSearch, IssueInput, ReportSearch } from './reports.input.js';
export { ReportsModule } from './reports.module.js';
export { type Issuable, ReportQueries, type ReportFile, type ReportRow, type ReportView } from './reports.queries.js';
export { Reports } from './reports.service.js';
export { isFiled } from './filed-measures.js';
export { SubmissionDocuments } from './submission-documents.service.js';
export { type LatestReport, latestReports, type ReportToIssue, reportsToIssue } from './waiting.queries.js';
import { ReportContentEntity, ReportEntity, ReportStampEntity } from './report.entity.js';

export const reportEntities = [ReportEntity, ReportContentEntity, ReportStampEntity];
