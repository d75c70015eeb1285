import { CauseReportEntity } from './cause-report.entity.js';
import { CompensationGivenEntity } from './compensation-given.entity.js';
import { CompensationEntity } from './compensation.entity.js';
import { DataRequestEntity, DataRequestStepEntity } from './data-request.entity.js';
import { DutyDoneEntity } from './duty-done.entity.js';
import { DecisionEntity, FollowUpEntity, MeetingEntity } from './meeting.entity.js';
import { NoticeEntity } from './notice.entity.js';
import { OutageEventEntity } from './outage-event.entity.js';
import { OutageFeatureEntity } from './outage-feature.entity.js';
import { OutageStatusEntity } from './outage-status.entity.js';
import { OutageEntity } from './outage.entity.js';
import { ProofEntity } from './proof.entity.js';
import { RestorationEntity } from './restoration.entity.js';
import { StatusPageEntity } from './status-page.entity.js';

export { boardAsOf, byFeature, historyOf } from './board.js';
export type { RootCause } from './cause-report.js';
export { CauseReportInput, MOST_COURSE_ENTRIES, MOST_ROOT_CAUSES } from './cause-reports.input.js';
export { CauseReportQueries, type CauseReportView } from './cause-reports.queries.js';
export { CauseReports } from './cause-reports.service.js';
export type { Direction } from './changes-between.js';
export type { Clock, ClockState, DutyDoneView } from './clocks.js';
export { type ComparedRow } from './compare-prediction.js';
export { COMPENSATION_KINDS, type CompensationKind, SERVICE_FEES, type ServiceFee } from './compensation.js';
export { CompensationInput, GivenInput } from './compensations.input.js';
export {
  CompensationQueries,
  compensationsOf,
  type CompensationView,
  type GivenView,
} from './compensations.queries.js';
export { Compensations } from './compensations.service.js';
export {
  BASIS_RULES,
  basisBlockers,
  coveredBlockers,
  type CoverageThen,
  DATA_REQUEST_BASES,
  type DataRequestBasis,
  holderOf,
} from './data-request-basis.js';
export { DataRequestEvidence } from './data-request-evidence.service.js';
export { type DataRequestState, verbBlockers } from './data-request-state.js';
export { holdRequest, requireUnchanged, takeStep } from './data-request-steps.service.js';
export type { DataRequestId } from './data-request.entity.js';
export {
  DataRequestAnswerInput,
  DataRequestInput,
  DataRequestResultInput,
  DataRequestTextInput,
  DataRequestWithdrawalInput,
  LONGEST_MATERIAL,
  LONGEST_REASON,
} from './data-requests.input.js';
export {
  type AnsweredDataRequest,
  answeredDataRequests,
  DataRequestQueries,
  type DataRequestRow,
  type DataRequestStepView,
  dataRequestsToIssue,
  type DataRequestToIssue,
  dataRequestView,
  type DataRequestView,
  type OpenDataRequest,
  openDataRequests,
} from './data-requests.queries.js';
export { DataRequests } from './data-requests.service.js';
export { DutiesDone, enterDutyDone } from './duties-done.service.js';
export { type Occasion, OCCASIONS, OUTAGE_DUTIES, type OutageDuty } from './duties.js';
export { EntryFiles, type EntryFormat, LARGEST_ENTRY_FILE } from './entry-files.service.js';
export { changedRows, type Entered, type EntryRow, type Standing } from './entry-rows.js';
export { type EntrySheetRead, readEntrySheet, type ReadRow, type SheetRow } from './entry-sheet.js';
export { FEATURE_STATES, type FeatureState, isStop } from './feature-state.js';
export { FOLLOW_UP_STATES, type FollowUpState } from './follow-up-state.js';
export { HeadquartersQueries, type HeadquartersView } from './headquarters.queries.js';
export { historyPicture } from './history-picture.js';
export type { Parts } from './live-parts.js';
export { lossCauses } from './loss-causes.js';
export { type MeasuredTakeover, takeoverId } from './measured-takeovers.js';
export { FollowUpInput, MeetingInput } from './meetings.input.js';
export { type DecisionView, meetingOf, MeetingQueries, type MeetingView } from './meetings.queries.js';
export { Meetings } from './meetings.service.js';
export { contactIn, NOTICE_CHANNELS, type NoticeChannel } from './notice-draft.js';
export { NoticeEvidence } from './notice-evidence.service.js';
export { LONGEST_NOTICE, NoticeInput } from './notices.input.js';
export { NoticeQueries, noticesOf, type NoticeView } from './notices.queries.js';
export { Notices } from './notices.service.js';
export { once, type SentOnce } from './once.service.js';
export { type OngoingOutage, ongoingOutages } from './ongoing.queries.js';
export type { OutageEventId } from './outage-event.entity.js';
export {
  type EventBoard,
  OutageEventQueries,
  type OutageEventRow,
  type OutageEventView,
} from './outage-events.queries.js';
export { OutageEvents } from './outage-events.service.js';
export { OUTAGE_KINDS, type OutageFilter, type OutageKind } from './outage-filter.js';
export type { OutageRow } from './outage-list.queries.js';
export { lockOutage, requireHappened } from './outage-parts.service.js';
export type { FeatureView, StatusView } from './outage-rows.queries.js';
export {
  CERTAINTIES,
  type Certainty,
  EXERCISE_KINDS,
  type ExerciseKind,
  type LostSite,
  type OutageId,
} from './outage.entity.js';
export {
  DutyDoneInput,
  JoiningInput,
  MOST_FEATURES,
  OutageEventInput,
  OutageFactsInput,
  OutageFeatureInput,
  OutageFeaturesInput,
  OutageInput,
  StatusesInput,
  StatusInput,
} from './outages.input.js';
export { OutagesModule } from './outages.module.js';
export { mayFileReport, mayKeepEvents, mayProve, mayWriteOutage } from './outages.policy.js';
export {
  type OutageBoard,
  type OutageBoardRow,
  type OutageEntry,
  outageExists,
  outagePage,
  type OutagePage,
  OutageQueries,
  type OutageView,
} from './outages.queries.js';
export { type OpenedOutage, Outages } from './outages.service.js';
export { type Difference, TOLERANCE } from './prediction-difference.js';
export { type PredictionBar, predictionPicture } from './prediction-picture.js';
export {
  isSound,
  type Prediction,
  type PredictionBasis,
  PredictionQueries,
  simulationOf,
  type SoundBasis,
} from './predictions.queries.js';
export { ProofInput } from './proofs.input.js';
export { type MeasuredView, type ProofPreview, proofPreview, Proofs } from './proofs.service.js';
export { type PublicFeature, PublicStatus, type PublicStatusView } from './public-status.queries.js';
export { RestorationInput } from './restorations.input.js';
export { RestorationQueries, restorationsAsOf, type RestorationView } from './restorations.queries.js';
export { Restorations } from './restorations.service.js';
export { statisticsPicture } from './statistics-picture.js';
export { type Count, type OutageStatistics, OutageStatisticsQueries, type YearRow } from './statistics.queries.js';
export { StatusPageInput } from './status-pages.input.js';
export { StatusPages, type StatusPageView } from './status-pages.service.js';
export { type Overtaken, type Reported, Statuses } from './statuses.service.js';
export { type Measure, MEASURES, TIME_BANDS, type TimeBand } from './time-bands.js';
export { Watching } from './watching.service.js';

export const outageEntities = [
  OutageEventEntity,
  OutageEntity,
  OutageFeatureEntity,
  OutageStatusEntity,
  DutyDoneEntity,
  RestorationEntity,
  MeetingEntity,
  DecisionEntity,
  FollowUpEntity,
  CompensationEntity,
  CompensationGivenEntity,
  NoticeEntity,
  CauseReportEntity,
  ProofEntity,
  StatusPageEntity,
  DataRequestEntity,
  DataRequestStepEntity,
];
