import { Module } from '@nestjs/common';
import { OutagesModule } from '../outages/index.js';
import { SelfAssessmentModule } from '../self-assessment/index.js';
import { SurvivabilityModule } from '../survivability/index.js';
import { Analyses } from './analyses.service.js';
import { DataRequestLetters } from './data-request-letters.service.js';
import { DocumentChecks } from './document-checks.service.js';
import { DocumentSeal } from './document-seal.service.js';
import { HeadquartersSheets } from './headquarters-sheets.service.js';
import { LetterheadQueries } from './letterhead.queries.js';
import { Letterheads } from './letterheads.service.js';
import { LateStamps } from './late-stamps.service.js';
import { OutageReportQueries } from './outage-reports.queries.js';
import { OutageReports } from './outage-reports.service.js';
import { Printing } from './printing.service.js';
import { Recommendations } from './recommendations.service.js';
import { ReportFiles } from './report-files.service.js';
import { ReportDrafts } from './report-drafts.service.js';
import { ReportQueries } from './reports.queries.js';
import { Reports } from './reports.service.js';
import { RoundUps } from './round-ups.service.js';
import { SubmissionDocuments } from './submission-documents.service.js';

const services = [
  ...[Analyses, DocumentChecks, LetterheadQueries, Letterheads, Recommendations, ReportDrafts, ReportFiles, Reports],
  ...[ReportQueries, RoundUps, SubmissionDocuments],
  ...[HeadquartersSheets, OutageReportQueries, OutageReports],
  DataRequestLetters,
];

@Module({
  imports: [OutagesModule, SelfAssessmentModule, SurvivabilityModule],
  providers: [...services, DocumentSeal, LateStamps, Printing],
  exports: services,
})
export class ReportsModule {}
