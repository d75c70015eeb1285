import type { Reading } from '../../../modules/audit/index.js';
import {
  type OverdueFindings,
  overdueFindings,
  type ReportedPrevention,
  reportedPreventions,
} from '../../../modules/findings/index.js';
import { type CoverageGaps, coverageGaps } from '../../../modules/obligations/index.js';
import {
  type AnsweredDataRequest,
  answeredDataRequests,
  type DataRequestToIssue,
  dataRequestsToIssue,
  type OngoingOutage,
  ongoingOutages,
} from '../../../modules/outages/index.js';
import { type ReportToIssue, reportsToIssue } from '../../../modules/reports/index.js';
import {
  longestWaiting,
  type ReviewProgressList,
  reviewProgress,
  type WaitingCount,
  waitingCounts,
  type WaitingRow,
} from '../../../modules/review/index.js';
import { type SubmissionProgress, submissionProgress } from '../../../modules/self-assessment/index.js';
import type { Permission } from '../../../modules/identity/index.js';
import { SHOWN_OUTAGES } from '../../home/ongoing-outages.js';
import { seoulDate, seoulYear } from '../../../shared/time.js';

/** What somebody of the ministry's side finds when coming in; empty where it is not for them. Of every list only the first. */
export interface RegulatorHome {
  readonly year: number;
  readonly counts: readonly WaitingCount[];
  readonly waiting: readonly WaitingRow[];
  readonly reports: readonly ReportToIssue[];
  /** Those that go on. */
  readonly outages: readonly OngoingOutage[];
  readonly dataRequests: readonly DataRequestToIssue[];
  /** Answered, and without a result. */
  readonly answered: readonly AnsweredDataRequest[];
  /** Reported as done, and not verified. */
  readonly preventions: readonly ReportedPrevention[];
  readonly overdue: OverdueFindings;
  readonly gaps: CoverageGaps;
  readonly progress: ReviewProgressList;
  readonly inspections: readonly SubmissionProgress[];
}

/** As many as one page shows of a list. */
export const SHOWN = 10;

/** At most eleven statements, however many rows. */
export async function regulatorHome(reading: Reading): Promise<RegulatorHome> {
  const { organisationId, permissions } = reading.actor;
  const may = (...any: readonly Permission[]) => any.some((permission) => permissions.has(permission));
  const reviews = may('review.judge', 'review.record', 'review.sign');
  const year = seoulYear(reading.now);
  return {
    year,
    counts: reviews ? await waitingCounts(reading) : [],
    waiting: reviews ? await longestWaiting(reading, SHOWN) : [],
    reports: may('report.issue') ? await reportsToIssue(reading, organisationId, SHOWN + 1) : [],
    outages: may('outage.read') ? await ongoingOutages(reading, null, SHOWN_OUTAGES + 1) : [],
    dataRequests: may('report.issue') ? await dataRequestsToIssue(reading, SHOWN + 1) : [],
    answered: may('outage.write') ? await answeredDataRequests(reading, SHOWN + 1) : [],
    preventions: may('review.judge') ? await reportedPreventions(reading, SHOWN + 1) : [],
    overdue: may('finding.read') ? await overdueFindings(reading, seoulDate(reading.now)) : NONE_OVERDUE,
    gaps: may('coverage.decide') ? await coverageGaps(reading, year) : NO_GAPS,
    progress: may('review.read') ? await reviewProgress(reading, SHOWN) : NO_PROGRESS,
    inspections: may('inspection.read') ? await submissionProgress(reading, SHOWN) : [],
  };
}

const NONE_OVERDUE: OverdueFindings = { findings: 0, operators: 0, operatorName: null };
const NO_PROGRESS: ReviewProgressList = { rows: [], total: 0 };
const NO_GAPS: CoverageGaps = { undecided: 0, unknown: 0 };
