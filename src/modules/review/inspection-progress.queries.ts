import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import type { OperatorId } from '../../shared/ids.js';
import { keyOf, PAGE_SIZE, pageOf, type Page } from '../../shared/pagination.js';
import { UnitOfWork } from '../audit/index.js';
import type { InspectionId } from '../inspections/index.js';
import type { AssessmentId } from '../self-assessment/index.js';
import type { ReviewState } from './lifecycle.js';
import type { ReviewId } from './review.entity.js';

/** How far one participant is, from the first answer to the sign-off. */
export interface ParticipantProgress {
  readonly operatorId: OperatorId;
  readonly operatorName: string;
  readonly assessmentId: AssessmentId;
  readonly items: number;
  /** Items that somebody has begun to answer. */
  readonly begun: number;
  readonly submittedAt: Date | null;
  /** Null while its review has not begun. */
  readonly reviewId: ReviewId | null;
  readonly reviewState: ReviewState | null;
  readonly judged: number;
}

export interface InspectionTotals {
  readonly inspectionId: InspectionId;
  readonly participants: number;
  readonly submitted: number;
  readonly signed: number;
}

/** How far inspections are, once they are open. */
@Injectable()
export class InspectionProgress {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Participants of one inspection by name. */
  async participants(actor: Actor, id: InspectionId, after: string | null): Promise<Page<ParticipantProgress>> {
    const key = after === null ? ['', ''] : keyOf(after, 'text', 'id');
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<ParticipantProgress>(
        `SELECT page.*,
                (SELECT count(*)::int FROM answer a WHERE a.assessment_id = page."assessmentId" AND a.version > 0) AS begun,
                (SELECT max(s.submitted_at) FROM submission s WHERE s.assessment_id = page."assessmentId") AS "submittedAt",
                r.id AS "reviewId", r.state AS "reviewState",
                (SELECT count(*)::int FROM judgement j WHERE j.review_id = r.id) AS judged
           FROM (SELECT o.id AS "operatorId", o.name AS "operatorName", a.id AS "assessmentId", cardinality(a.item_codes) AS items
                   FROM assessment a JOIN organisation o ON o.id = a.operator_id
                  WHERE a.inspection_id = $1 AND (o.name, o.id::text) > ($2, $3) ORDER BY o.name, o.id::text LIMIT $4) AS page
           LEFT JOIN review r ON r.assessment_id = page."assessmentId"
          ORDER BY page."operatorName", page."operatorId"::text`,
        [id, ...key, PAGE_SIZE + 1],
      ),
    );
    return pageOf(rows, PAGE_SIZE, ({ operatorName, operatorId }) => [operatorName, operatorId]);
  }

  /** How many of each inspection's participants have submitted and are signed off. */
  totals(actor: Actor, ids: readonly InspectionId[]): Promise<InspectionTotals[]> {
    return this.unitOfWork.read(actor, (reading) =>
      reading.rows<InspectionTotals>(
        `SELECT a.inspection_id AS "inspectionId", count(*)::int AS participants,
                count(*) FILTER (WHERE a.state = 'submitted')::int AS submitted,
                count(*) FILTER (WHERE r.state = 'signed')::int AS signed
           FROM assessment a LEFT JOIN review r ON r.assessment_id = a.id
          WHERE a.inspection_id = ANY ($1) GROUP BY a.inspection_id`,
        [ids],
      ),
    );
  }
}
