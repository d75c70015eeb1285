import type { OrganisationKind } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import type { OperatorId, OrganisationId } from '../../shared/ids.js';
import type { Regime } from '../../shared/regime.js';
import type { CalendarDate } from '../../shared/time.js';
import type { Reading } from '../audit/index.js';
import { type CatalogueId, type CatalogueVersion, catalogueOf } from '../checklist/index.js';
import type { InspectionId } from '../inspections/index.js';
import type { InspectionBasisCode } from '../obligations/index.js';
import type { ReviewId, ReviewState } from '../review/index.js';
import type { FindingFacts, StepFacts } from './audit-report-facts.js';
import type { EarlierReport } from './issue-rules.js';
import type { Letterhead } from './letterhead.js';
import { letterheadOf } from './letterhead.queries.js';

/** All that a letter of recommendation on one review is made from. */
export interface RecommendationFacts {
  readonly head: RecommendationHead;
  readonly catalogue: CatalogueVersion;
  readonly steps: readonly StepFacts[];
  readonly findings: readonly RecommendationFinding[];
  readonly letterhead: Letterhead;
  /** The letters issued on the review so far. */
  readonly earlier: readonly EarlierReport[];
  /** The operator's editions of the report issued on the review so far. */
  readonly reports: readonly EarlierReport[];
}

export type RecommendationFinding = Omit<FindingFacts, 'kind' | 'orderable'>;

export interface RecommendationHead {
  readonly reviewId: ReviewId;
  readonly reviewState: ReviewState;
  readonly reviewVersion: number;
  readonly operatorId: OperatorId;
  readonly operatorName: string;
  readonly inspectionId: InspectionId;
  readonly title: string;
  readonly regime: Regime;
  readonly basis: InspectionBasisCode;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly catalogueId: CatalogueId;
  readonly authorityId: OrganisationId;
  readonly authorityName: string;
  readonly authorityKind: OrganisationKind;
}

/** Consistent only in a snapshot. @throws NotFound */
export async function recommendationFacts(reading: Reading, reviewId: ReviewId): Promise<RecommendationFacts> {
  const head = await reading.row<RecommendationHead>(HEAD, [reviewId]);
  if (head === null) throw new NotFound();
  return {
    head,
    catalogue: await catalogueOf(reading, head.catalogueId),
    steps: await reading.rows<StepFacts>(STEPS, [reviewId]),
    findings: await reading.rows<RecommendationFinding>(FINDINGS, [head.inspectionId, head.operatorId]),
    letterhead: await letterheadOf(reading, head.authorityId),
    ...(await issuedBefore(reading, reviewId)),
  };
}

/** What was issued on the review so far. */
export async function issuedBefore(
  reading: Reading,
  reviewId: ReviewId,
): Promise<Pick<RecommendationFacts, 'earlier' | 'reports'>> {
  return {
    earlier: await reading.rows<EarlierReport>(EARLIER, [reviewId, 'recommendation']),
    reports: await reading.rows<EarlierReport>(EARLIER, [reviewId, 'audit-report']),
  };
}

const HEAD = `
  SELECT r.id AS "reviewId", r.state AS "reviewState", r.version AS "reviewVersion",
         r.operator_id AS "operatorId", oo.name AS "operatorName",
         i.id AS "inspectionId", i.title, i.regime, i.basis, i.starts_on::text AS "startsOn", i.ends_on::text AS "endsOn",
         i.catalogue_id AS "catalogueId", i.authority_id AS "authorityId", ao.name AS "authorityName", ao.kind AS "authorityKind"
    FROM review r
    JOIN inspection i ON i.id = r.inspection_id
    JOIN organisation ao ON ao.id = i.authority_id
    JOIN organisation oo ON oo.id = r.operator_id
   WHERE r.id = $1`;

const STEPS = `
  SELECT number, kind, reason, taken_by_name AS by, organisation_name AS organisation, taken_at AS at
    FROM review_step WHERE review_id = $1 ORDER BY number`;

const FINDINGS = `
  SELECT id, item_code AS "itemCode", legal_bases AS "legalBases", text, plan_due_on::text AS "planDueOn",
         result_due_on::text AS "resultDueOn", due_basis AS "dueBasis"
    FROM finding
   WHERE inspection_id = $1 AND operator_id = $2 AND state = 'issued' AND kind = 'recommendation' ORDER BY item_code`;

const EARLIER = `
  SELECT number, version, edition, model ->> 'reason' AS reason, (model ->> 'signedStep')::int AS "signedStep"
    FROM report WHERE review_id = $1 AND kind = $2 AND edition = 'operator' ORDER BY issued_at, id`;
