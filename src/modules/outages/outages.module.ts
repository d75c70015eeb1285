import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/index.js';
import { IdentityModule } from '../identity/index.js';
import { SelfAssessmentModule } from '../self-assessment/index.js';
import { SurvivabilityModule } from '../survivability/index.js';
import { TopologyModule } from '../topology/index.js';
import { CauseReportQueries } from './cause-reports.queries.js';
import { CauseReports } from './cause-reports.service.js';
import { CompensationQueries } from './compensations.queries.js';
import { Compensations } from './compensations.service.js';
import { DataRequestEvidence } from './data-request-evidence.service.js';
import { DataRequestQueries } from './data-requests.queries.js';
import { DataRequests } from './data-requests.service.js';
import { DutiesDone } from './duties-done.service.js';
import { EntryFiles } from './entry-files.service.js';
import { HeadquartersQueries } from './headquarters.queries.js';
import { MeetingQueries } from './meetings.queries.js';
import { Meetings } from './meetings.service.js';
import { NoticeEvidence } from './notice-evidence.service.js';
import { NoticeQueries } from './notices.queries.js';
import { Notices } from './notices.service.js';
import { OutagesBesideAnswers } from './outage-answers.queries.js';
import { OutageEventQueries } from './outage-events.queries.js';
import { OutageEvents } from './outage-events.service.js';
import { OutageQueries } from './outages.queries.js';
import { Outages } from './outages.service.js';
import { PredictionQueries } from './predictions.queries.js';
import { Proofs } from './proofs.service.js';
import { PublicStatus } from './public-status.queries.js';
import { RestorationQueries } from './restorations.queries.js';
import { Restorations } from './restorations.service.js';
import { OutageStatisticsQueries } from './statistics.queries.js';
import { StatusPages } from './status-pages.service.js';
import { Statuses } from './statuses.service.js';
import { Watching } from './watching.service.js';

const services = [
  CauseReportQueries,
  CauseReports,
  CompensationQueries,
  Compensations,
  DataRequestEvidence,
  DataRequestQueries,
  DataRequests,
  DutiesDone,
  EntryFiles,
  HeadquartersQueries,
  MeetingQueries,
  Meetings,
  NoticeEvidence,
  NoticeQueries,
  Notices,
  OutageEventQueries,
  OutageEvents,
  OutageQueries,
  OutageStatisticsQueries,
  Outages,
  OutagesBesideAnswers,
  PredictionQueries,
  Proofs,
  PublicStatus,
  RestorationQueries,
  Restorations,
  StatusPages,
  Statuses,
  Watching,
];

@Module({
  imports: [EvidenceModule, IdentityModule, SelfAssessmentModule, SurvivabilityModule, TopologyModule],
  providers: services,
  exports: services,
})
export class OutagesModule {}
