import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AuditModule } from '../modules/audit/index.js';
import { ChecklistModule } from '../modules/checklist/index.js';
import { EvidenceModule } from '../modules/evidence/index.js';
import { FacilitiesModule } from '../modules/facilities/index.js';
import { FindingsModule } from '../modules/findings/index.js';
import { IdentityModule } from '../modules/identity/index.js';
import { InspectionsModule } from '../modules/inspections/index.js';
import { ObligationsModule } from '../modules/obligations/index.js';
import { OperatorsModule } from '../modules/operators/index.js';
import { OutagesModule } from '../modules/outages/index.js';
import { ReportsModule } from '../modules/reports/index.js';
import { ReviewModule } from '../modules/review/index.js';
import { SelfAssessmentModule } from '../modules/self-assessment/index.js';
import { SurvivabilityModule } from '../modules/survivability/index.js';
import { TopologyModule } from '../modules/topology/index.js';
import { ErrorPages } from '../platform/http/errors.filter.js';
import { LinkPage } from './account/link.page.js';
import { SessionPage } from './account/session.page.js';
import { TokensPage } from './account/tokens.page.js';
import { Demonstration } from './demonstration.js';
import { EvidencePage } from './evidence/evidence.page.js';
import { OperatorNotChosenFilter } from './operator-not-chosen.filter.js';
import { AssessmentsPage } from './operator/assessments/assessments.page.js';
import { ItemAssigneePage } from './operator/assessments/item-assignee.page.js';
import { ItemFilesPage } from './operator/assessments/item-files.page.js';
import { ItemForm } from './operator/assessments/item-form.service.js';
import { AssessmentItemPage } from './operator/assessments/item.page.js';
import { SubmissionPage } from './operator/assessments/submission.page.js';
import { ChoicePage } from './operator/choice/choice.page.js';
import { OwnCoveragePage } from './operator/coverage/coverage.page.js';
import { OwnFindingsPage } from './operator/findings/findings.page.js';
import { PreventionsPage } from './operator/findings/preventions.page.js';
import { ShowFinding } from './operator/findings/show-finding.service.js';
import { OperatorHomePage } from './operator/home/home.page.js';
import { DataRequestAnswersPage } from './operator/outages/data-request-answers.page.js';
import { OwnOutageReportsPage } from './operator/outages/outage-reports.page.js';
import { OwnOutagesPage } from './operator/outages/outages.page.js';
import { OwnPredictionPage } from './operator/outages/prediction.page.js';
import { OutageProofPage } from './operator/outages/proof.page.js';
import { OperatorReportsPage } from './operator/reports/reports.page.js';
import { OwnReviewItemPage } from './operator/reviews/item.page.js';
import { OwnReviewPage } from './operator/reviews/review.page.js';
import { OwnReviewsPage } from './operator/reviews/reviews.page.js';
import { BlockPage } from './operator/services/block/block.page.js';
import { ComponentPage } from './operator/services/component/component.page.js';
import { DocumentPage } from './operator/services/document/document.page.js';
import { PlacementPage } from './operator/services/placement/placement.page.js';
import { ServicePage } from './operator/services/service/service.page.js';
import { ServicesPage } from './operator/services/services.page.js';
import { UndoPage } from './operator/services/undo/undo.page.js';
import { VersionsPage } from './operator/services/versions/versions.page.js';
import { SiteFactsPage } from './operator/sites/facts/site-facts.page.js';
import { MeasurePage } from './operator/sites/measure/measure.page.js';
import { NewSitePage } from './operator/sites/new/new-site.page.js';
import { SitePage } from './operator/sites/site.page.js';
import { SitesPage } from './operator/sites/sites.page.js';
import { YearPage } from './operator/sites/year/year.page.js';
import { CarryOverPage } from './operator/survivability/plans/carry-over.page.js';
import { PlanEditPage } from './operator/survivability/plans/plan-edit.page.js';
import { PlanRegistrationPage } from './operator/survivability/plans/plan-registration.page.js';
import { PlanRemovalPage } from './operator/survivability/plans/plan-removal.page.js';
import { PlanOfOperatorPage } from './operator/survivability/plans/plan.page.js';
import { PlansPage } from './operator/survivability/plans/plans.page.js';
import { ShowPlan } from './operator/survivability/plans/show-plan.service.js';
import { SurvivabilityPage } from './operator/survivability/survivability.page.js';
import { OneOutagePage } from './outages/board/outage.page.js';
import { RestorationsPage } from './outages/board/restorations.page.js';
import { OutageEntryPage } from './outages/entry/entry.page.js';
import { OutageSheetPage } from './outages/entry/sheet.page.js';
import { AftermathPage } from './outages/lessons/aftermath.page.js';
import { ShowPrediction } from './outages/lessons/show-prediction.service.js';
import { ExercisePage } from './outages/record/exercise.page.js';
import { NewOutagePage } from './outages/record/new-outage.page.js';
import { OperatorChooser } from './outages/record/operator-chooser.service.js';
import { OutageEditPage } from './outages/record/outage-edit.page.js';
import { OutageReportFilePage } from './outages/reports/outage-report-file.page.js';
import { DataRequestPage } from './outages/requests/data-request.page.js';
import { ShowDataRequest } from './outages/requests/show-data-request.service.js';
import { OutageStatisticsPage } from './outages/statistics/statistics.page.js';
import { OutageCompensationsPage } from './outages/users/compensations.page.js';
import { OutageNoticesPage } from './outages/users/user-notices.page.js';
import { PeoplePage } from './people/people.page.js';
import { PortalErrorPages } from './portal-error-pages.js';
import { ApiDocsPage } from './public/api-docs/api-docs.page.js';
import { AssetsPage } from './public/assets.page.js';
import { CertificatePage } from './public/certificate.page.js';
import { LanguagePage } from './public/language.page.js';
import { StartPage } from './public/start.page.js';
import { KeptStatusPages } from './public/status/kept-status-pages.service.js';
import { StatusPage } from './public/status/status.page.js';
import { VerifyPage } from './public/verify.page.js';
import { TrailPage } from './regulator/audit/trail.page.js';
import { CataloguePage } from './regulator/catalogues/catalogue.page.js';
import { CataloguesPage } from './regulator/catalogues/catalogues.page.js';
import { CoveragePage } from './regulator/coverage/coverage.page.js';
import { FacilitiesPage } from './regulator/facilities/facilities.page.js';
import { FacilityPage } from './regulator/facilities/facility.page.js';
import { FindingsPage } from './regulator/findings/findings.page.js';
import { RegulatorHomePage } from './regulator/home/home.page.js';
import { InspectionPage } from './regulator/inspections/inspection.page.js';
import { InspectionsPage } from './regulator/inspections/inspections.page.js';
import { PlanPage } from './regulator/inspections/plan.page.js';
import { DataRequestLetterPage } from './regulator/issuing/data-request-letter.page.js';
import { RecommendationPage } from './regulator/issuing/recommendation.page.js';
import { RoundUpPage } from './regulator/issuing/round-up.page.js';
import { LetterheadPage } from './regulator/letterhead/letterhead.page.js';
import { MeasurementPage } from './regulator/operators/measurement.page.js';
import { OperatorPage } from './regulator/operators/operator.page.js';
import { OperatorsPage } from './regulator/operators/operators.page.js';
import { OperatorSurvivabilityPage } from './regulator/operators/register/operator-survivability.page.js';
import { OperatorRegisterPage } from './regulator/operators/register/register.page.js';
import { DataRequestActsPage } from './regulator/outages/data-request-acts.page.js';
import { DataRequestDraftPage } from './regulator/outages/data-request-draft.page.js';
import { OutageEventPage } from './regulator/outages/event.page.js';
import { OutageEventsPage } from './regulator/outages/events.page.js';
import { HeadquartersSheetPage } from './regulator/outages/headquarters-sheet.page.js';
import { HeadquartersPage } from './regulator/outages/headquarters.page.js';
import { JoiningPage } from './regulator/outages/joining.page.js';
import { MeetingsPage } from './regulator/outages/meetings.page.js';
import { OutageReportsPageOfMinistry } from './regulator/outages/outage-reports.page.js';
import { OutagesPage } from './regulator/outages/outages.page.js';
import { PredictionPageOfMinistry } from './regulator/outages/prediction.page.js';
import { ReportDraftPage } from './regulator/reports/report-draft.page.js';
import { RegulatorReportsPage } from './regulator/reports/reports.page.js';
import { ExchangePage } from './regulator/reviews/exchange.page.js';
import { ReviewItemPage } from './regulator/reviews/item.page.js';
import { QueuePage } from './regulator/reviews/queue.page.js';
import { ReviewPage } from './regulator/reviews/review.page.js';
import { SignOffPage } from './regulator/reviews/sign-off.page.js';
import { SystemicPage } from './regulator/survivability/systemic.page.js';
import { ReportFilePage } from './reports/report-file.page.js';
import { SubmissionDocumentsPage } from './submissions/submission-documents.page.js';
import { AnalysisPage } from './survivability/analysis.page.js';
import { ShowSurvivability } from './survivability/show-survivability.service.js';

/** The door for people. */
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
    AftermathPage,
    AnalysisPage,
    ApiDocsPage,
    AssessmentItemPage,
    AssessmentsPage,
    AssetsPage,
    BlockPage,
    CarryOverPage,
    CataloguePage,
    CataloguesPage,
    CertificatePage,
    ChoicePage,
    ComponentPage,
    CoveragePage,
    DataRequestActsPage,
    DataRequestAnswersPage,
    DataRequestDraftPage,
    DataRequestLetterPage,
    DataRequestPage,
    DocumentPage,
    EvidencePage,
    ExchangePage,
    ExercisePage,
    FacilitiesPage,
    FacilityPage,
    FindingsPage,
    HeadquartersPage,
    HeadquartersSheetPage,
    InspectionPage,
    InspectionsPage,
    ItemAssigneePage,
    ItemFilesPage,
    JoiningPage,
    LanguagePage,
    LetterheadPage,
    LinkPage,
    MeasurePage,
    MeasurementPage,
    MeetingsPage,
    NewOutagePage,
    NewSitePage,
    OneOutagePage,
    OperatorHomePage,
    OperatorPage,
    OperatorRegisterPage,
    OperatorReportsPage,
    OperatorSurvivabilityPage,
    OperatorsPage,
    OutageCompensationsPage,
    OutageEditPage,
    OutageEntryPage,
    OutageEventPage,
    OutageEventsPage,
    OutageNoticesPage,
    OutageProofPage,
    OutageReportFilePage,
    OutageReportsPageOfMinistry,
    OutageSheetPage,
    OutageStatisticsPage,
    OutagesPage,
    OwnCoveragePage,
    OwnFindingsPage,
    OwnOutageReportsPage,
    OwnOutagesPage,
    OwnPredictionPage,
    OwnReviewItemPage,
    OwnReviewPage,
    OwnReviewsPage,
    PeoplePage,
    PlacementPage,
    PlanEditPage,
    PlanOfOperatorPage,
    PlanPage,
    PlanRegistrationPage,
    PlanRemovalPage,
    PlansPage,
    PredictionPageOfMinistry,
    PreventionsPage,
    QueuePage,
    RecommendationPage,
    RegulatorHomePage,
    RegulatorReportsPage,
    ReportDraftPage,
    ReportFilePage,
    RestorationsPage,
    ReviewItemPage,
    ReviewPage,
    RoundUpPage,
    ServicePage,
    ServicesPage,
    SessionPage,
    SignOffPage,
    SiteFactsPage,
    SitePage,
    SitesPage,
    StartPage,
    StatusPage,
    SubmissionDocumentsPage,
    SubmissionPage,
    SurvivabilityPage,
    SystemicPage,
    TokensPage,
    TrailPage,
    UndoPage,
    VerifyPage,
    VersionsPage,
    YearPage,
  ],
  providers: [
    Demonstration,
    ItemForm,
    KeptStatusPages,
    OperatorChooser,
    ShowDataRequest,
    ShowFinding,
    ShowPlan,
    ShowPrediction,
    ShowSurvivability,
    { provide: ErrorPages, useClass: PortalErrorPages },
    { provide: APP_FILTER, useClass: OperatorNotChosenFilter },
  ],
  exports: [ErrorPages, Demonstration],
})
export class PortalModule {}
