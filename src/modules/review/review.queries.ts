import type { OrganisationKind } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import type { OperatorId, OrganisationId, PersonId } from '../../shared/ids.js';
import type { Regime } from '../../shared/regime.js';
import type { CalendarDate } from '../../shared/time.js';
import type { Reading } from '../audit/index.js';
import type { CoverageFacts } from '../findings/index.js';
import type { InspectionId, TeamFunction } from '../inspections/index.js';
import type { InspectionBasisCode } from '../obligations/index.js';
import type { AssessmentId, SubmissionId } from '../self-assessment/index.js';
import type { ReviewState } from './lifecycle.js';
import type { ReviewId } from './review.entity.js';
import type { StepKind } from './review-step.entity.js';

/** One review without its items: everything that decides who may do what with it. */
export interface ReviewHead {
  readonly id: ReviewId;
  readonly state: ReviewState;
  readonly begunAt: Date;
  readonly version: number;
  readonly operatorId: OperatorId;
  readonly operatorName: string;
  readonly assessmentId: AssessmentId;
  readonly submissionId: SubmissionId;
  readonly inspectionId: InspectionId;
  readonly inspectionTitle: string;
  readonly regime: Regime;
  readonly basis: InspectionBasisCode;
  readonly year: number;
  /** The day against which dates in answers are measured. */
  readonly startsOn: CalendarDate;
  readonly authorityId: OrganisationId;
  readonly authorityName: string;
  readonly authorityKind: OrganisationKind;
  /** What the reader is in the team; null where not in it. */
  readonly memberAs: TeamFunction | null;
  /** As it was found when the inspection was opened. */
  readonly coverage: CoverageFacts;
  /** Who judged an item or ever concluded: none of them signs. Empty for the operator, to whom it is not told. */
  readonly involved: readonly PersonId[];
}

/** @throws NotFound */
export async function reviewHead(reading: Reading, id: ReviewId): Promise<ReviewHead> {
  const row = await reading.row<ReviewHead>(
    `SELECT r.id, r.state, r.begun_at AS "begunAt", r.version, r.operator_id AS "operatorId", o.name AS "operatorName",
            r.assessment_id AS "assessmentId", r.submission_id AS "submissionId",
            i.id AS "inspectionId", i.title AS "inspectionTitle", i.regime, i.basis, i.year, i.starts_on::text AS "startsOn",
            i.authority_id AS "authorityId", a.name AS "authorityName", a.kind AS "authorityKind",
            (SELECT m.function FROM inspection_member m WHERE m.inspection_id = i.id AND m.person_id = $2) AS "memberAs",
            jsonb_build_object('regimes', c.regimes, 'classes', c.classes) AS coverage,
            ARRAY(SELECT j.judged_by FROM judgement j WHERE j.review_id = r.id AND is_ministry()
                  UNION SELECT s.taken_by FROM review_step s WHERE s.review_id = r.id AND s.kind = 'concluded' AND is_ministry()) AS involved
       FROM review r
       JOIN organisation o ON o.id = r.operator_id
       JOIN inspection i ON i.id = r.inspection_id
       JOIN organisation a ON a.id = i.authority_id
       JOIN inspection_participant p ON p.inspection_id = i.id AND p.operator_id = r.operator_id
       JOIN coverage c ON c.id = p.coverage_id
      WHERE r.id = $1`,
    [id, reading.actor.personId],
  );
  if (row === null) throw new NotFound();
  return row;
}

export interface StepView {
  readonly number: number;
  readonly kind: StepKind;
  readonly reason: string;
  readonly takenByName: string;
  readonly organisationName: string;
  readonly takenAt: Date;
}

/** Conclusion, sign-off and reopening, in their order. */
export function stepsOf(reading: Reading, id: ReviewId): Promise<StepView[]> {
  return reading.rows<StepView>(
    `SELECT number, kind, reason, taken_by_name AS "takenByName", organisation_name AS "organisationName", taken_at AS "takenAt"
       FROM review_step WHERE review_id = $1 ORDER BY number`,
    [id],
  );
}
