import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AuditModule } from '../modules/audit/index.js';
import { FacilitiesModule } from '../modules/facilities/index.js';
import { EvidenceModule } from '../modules/evidence/index.js';
import { IdentityModule } from '../modules/identity/index.js';
import { ObligationsModule } from '../modules/obligations/index.js';
import { OperatorsModule } from '../modules/operators/index.js';
import { ReportsModule } from '../modules/reports/index.js';
import { SelfAssessmentModule } from '../modules/self-assessment/index.js';
import { ErrorPages } from '../platform/http/errors.filter.js';
import { LinkPage } from './account/link.page.js';
import { SessionPage } from './account/session.page.js';
import { TokensPage } from './account/tokens.page.js';
import { Demonstration } from './demonstration.js';
import { EvidencePage } from './evidence/evidence.page.js';
import { AssessmentItemPage } from './operator/assessments/item.page.js';
import { AssessmentsPage } from './operator/assessments/assessments.page.js';
import { SubmissionPage } from './operator/assessments/submission.page.js';
import { OperatorNotChosenFilter } from './operator-not-chosen.filter.js';
import { ChoicePage } from './operator/choice/choice.page.js';
import { OperatorHomePage } from './operator/home/home.page.js';
import { OwnCoveragePage } from './operator/coverage/coverage.page.js';
import { OperatorReportsPage } from './operator/reports/reports.page.js';
import { PeoplePage } from './people/people.page.js';
import { PortalErrorPages } from './portal-error-pages.js';
import { AssetsPage } from './public/assets.page.js';
import { LanguagePage } from './public/language.page.js';
import { StartPage } from './public/start.page.js';
import { TrailPage } from './regulator/audit/trail.page.js';
import { CoveragePage } from './regulator/coverage/coverage.page.js';
import { RegulatorHomePage } from './regulator/home/home.page.js';
import { MeasurementPage } from './regulator/operators/measurement.page.js';
import { OperatorPage } from './regulator/operators/operator.page.js';
import { OperatorsPage } from './regulator/operators/operators.page.js';
import { RegulatorReportsPage } from './regulator/reports/reports.page.js';
import { ReportFilePage } from './reports/report-file.page.js';

/** The door for people. */
@Module({
  imports: [
    AuditModule,
    EvidenceModule,
    FacilitiesModule,
    IdentityModule,
    ObligationsModule,
    OperatorsModule,
    ReportsModule,
    SelfAssessmentModule,
  ],
  controllers: [
    AssessmentItemPage,
    AssessmentsPage,
    AssetsPage,
    ChoicePage,
    CoveragePage,
    EvidencePage,
    LanguagePage,
    LinkPage,
    MeasurementPage,
    OperatorHomePage,
    OperatorPage,
    OperatorReportsPage,
    OperatorsPage,
    OwnCoveragePage,
    PeoplePage,
    RegulatorHomePage,
    RegulatorReportsPage,
    ReportFilePage,
    SessionPage,
    StartPage,
    SubmissionPage,
    TokensPage,
    TrailPage,
  ],
  providers: [
    Demonstration,
    { provide: ErrorPages, useClass: PortalErrorPages },
    { provide: APP_FILTER, useClass: OperatorNotChosenFilter },
  ],
  exports: [ErrorPages, Demonstration],
})
export class PortalModule {}
