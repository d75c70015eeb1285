import { type CoverageView, latestCoverage } from '../../../modules/obligations/index.js';
import type { Reading } from '../../../modules/audit/index.js';
import { type DueFinding, dueFindings } from '../../../modules/findings/index.js';
import { lapsedInvitations } from '../../../modules/identity/index.js';
import {
  type OngoingOutage,
  ongoingOutages,
  type OpenDataRequest,
  openDataRequests,
} from '../../../modules/outages/index.js';
import { type LatestReport, latestReports } from '../../../modules/reports/index.js';
import {
  type AskedSupplement,
  askedSupplements,
  type ReviewForOpinion,
  reviewsForOpinion,
} from '../../../modules/review/index.js';
import type { OpenAssessment } from '../../../modules/self-assessment/index.js';
import { type RegisterGaps, registerGaps } from '../../../modules/topology/index.js';
import type { OperatorId } from '../../../shared/ids.js';
import { SHOWN_OUTAGES } from '../../home/ongoing-outages.js';
import { seoulYear } from '../../../shared/time.js';

/** What an operator finds when it comes in; of every kind only the first. */
export interface OperatorHome {
  readonly year: number;
  readonly assessments: readonly OpenAssessment[];
  readonly supplements: readonly AskedSupplement[];
  readonly reviews: readonly ReviewForOpinion[];
  readonly findings: readonly DueFinding[];
  /** Those that go on. */
  readonly outages: readonly OngoingOutage[];
  readonly requests: readonly OpenDataRequest[];
  /** Null where nothing was decided for the year. */
  readonly coverage: CoverageView | null;
  readonly reports: readonly LatestReport[];
  readonly gaps: RegisterGaps;
  /** Colleagues whose invitation ran out unused; 0 for those who invite nobody. */
  readonly lapsedInvitations: number;
}

/** As many as one page shows; of each kind one more is read, so that it is known whether that is all. */
export const SHOWN = 10;
const REPORTS = 5;

/** As many statements, however many rows. */
export async function operatorHome(
  reading: Reading,
  operatorId: OperatorId,
): Promise<Omit<OperatorHome, 'assessments'>> {
  const year = seoulYear(reading.now);
  const { organisationId, permissions } = reading.actor;
  return {
    year,
    supplements: await askedSupplements(reading, operatorId, SHOWN + 1),
    reviews: await reviewsForOpinion(reading, operatorId, SHOWN + 1),
    findings: await dueFindings(reading, operatorId, SHOWN + 1),
    outages: permissions.has('outage.read') ? await ongoingOutages(reading, operatorId, SHOWN_OUTAGES + 1) : [],
    requests: await openDataRequests(reading, operatorId, SHOWN + 1),
    coverage: await latestCoverage(reading, operatorId, year),
    reports: await latestReports(reading, operatorId, REPORTS),
    gaps: await registerGaps(reading, operatorId),
    lapsedInvitations: permissions.has('people.manage') ? await lapsedInvitations(reading, organisationId) : 0,
  };
}
