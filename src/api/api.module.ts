import { Module } from '@nestjs/common';
import { AuditModule } from '../modules/audit/index.js';
import { ChecklistModule } from '../modules/checklist/index.js';
import { FacilitiesModule } from '../modules/facilities/index.js';
import { EvidenceModule } from '../modules/evidence/index.js';
import { FindingsModule } from '../modules/findings/index.js';
import { IdentityModule } from '../modules/identity/index.js';
import { InspectionsModule } from '../modules/inspections/index.js';
import { ObligationsModule } from '../modules/obligations/index.js';
import { OperatorsModule } from '../modules/operators/index.js';
import { SurvivabilityModule } from '../modules/survivability/index.js';
import { TopologyModule } from '../modules/topology/index.js';
import { OutagesModule } from '../modules/outages/index.js';
import { ReportsModule } from '../modules/reports/index.js';
import { ReviewModule } from '../modules/review/index.js';
import { SelfAssessmentModule } from '../modules/self-assessment/index.js';
import { AssessmentsApi } from './assessments.api.js';
import { AuditApi } from './audit.api.js';
import { CataloguesApi } from './catalogues.api.js';
import { FacilitiesApi } from './facilities.api.js';
import { EvidenceApi } from './evidence.api.js';
import { FindingsApi } from './findings.api.js';
import { HealthApi } from './health.api.js';
import { IdentityApi } from './identity.api.js';
import { InspectionsApi } from './inspections.api.js';
import { ObligationsApi } from './obligations.api.js';
import { OperatorsApi } from './operators.api.js';
import { EventMeetingsApi } from './event-meetings.api.js';
import { EventRestorationsApi } from './event-restorations.api.js';
import { OutageCausesApi } from './outage-causes.api.js';
import { PreventionsApi } from './preventions.api.js';
import { OutageCompensationsApi } from './outage-compensations.api.js';
import { OutageEventsApi } from './outage-events.api.js';
import { OutageLessonsApi } from './outage-lessons.api.js';
import { OutageNoticesApi } from './outage-notices.api.js';
import { HeadquartersSheetApi } from './headquarters-sheet.api.js';
import { DataRequestLettersApi } from './data-request-letters.api.js';
import { DataRequestsApi } from './data-requests.api.js';
import { OutageReportsApi } from './outage-reports.api.js';
import { OutagesApi } from './outages.api.js';
import { OutageChangesApi } from './outage-changes.api.js';
import { EventStatusPageApi } from './event-status-page.api.js';
import { PlansApi } from './plans.api.js';
import { LetterheadsApi } from './letterheads.api.js';
import { RecommendationsApi } from './recommendations.api.js';
import { ReportsApi } from './reports.api.js';
import { RoundUpsApi } from './round-ups.api.js';
import { ReviewsApi } from './reviews.api.js';
import { SiteMeasuresApi } from './site-measures.api.js';
import { SiteYearsApi } from './site-years.api.js';
import { SitesApi } from './sites.api.js';
import { SystemicLossesApi } from './systemic-losses.api.js';
import { SupplementsApi } from './supplements.api.js';
import { SubmissionDocumentsApi } from './submission-documents.api.js';
import { SurvivabilityAnalysisApi } from './survivability-analysis.api.js';
import { SurvivabilityApi } from './survivability.api.js';
import { TopologyApi } from './topology.api.js';

/** The door for programs. */
@Module({
  imports: [
    AuditModule,
    ChecklistModule,
    EvidenceModule,
    FacilitiesModule,
    FindingsModule,
    IdentityModule,
    InspectionsModule,
    ObligationsModule,
    OperatorsModule,
    OutagesModule,
    ReportsModule,
    ReviewModule,
    SelfAssessmentModule,
    SurvivabilityModule,
    TopologyModule,
  ],
  controllers: [
    AssessmentsApi,
    AuditApi,
    CataloguesApi,
    EvidenceApi,
    FacilitiesApi,
    FindingsApi,
    HealthApi,
    IdentityApi,
    InspectionsApi,
    LetterheadsApi,
    ObligationsApi,
    OperatorsApi,
    EventMeetingsApi,
    EventRestorationsApi,
    OutageCausesApi,
    PreventionsApi,
    OutageCompensationsApi,
    OutageEventsApi,
    OutageLessonsApi,
    OutageNoticesApi,
    OutagesApi,
    DataRequestsApi,
    DataRequestLettersApi,
    OutageReportsApi,
    HeadquartersSheetApi,
    OutageChangesApi,
    EventStatusPageApi,
    PlansApi,
    RecommendationsApi,
    ReportsApi,
    ReviewsApi,
    RoundUpsApi,
    SiteMeasuresApi,
    SitesApi,
    SiteYearsApi,
    SupplementsApi,
    SubmissionDocumentsApi,
    SurvivabilityAnalysisApi,
    SurvivabilityApi,
    SystemicLossesApi,
    TopologyApi,
  ],
})
export class ApiModule {}
