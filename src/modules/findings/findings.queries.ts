import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import type { Id, OperatorId, OrganisationId } from '../../shared/ids.js';
import { keyOf, PAGE_SIZE, pageOf, type Page } from '../../shared/pagination.js';
import type { Regime } from '../../shared/regime.js';
import type { CalendarDate } from '../../shared/time.js';
import { UnitOfWork, type Reading } from '../audit/index.js';
import type { Bilingual, LegalBasis } from '../checklist/index.js';
import type { DueBasis, FindingId } from './finding.entity.js';
import type { FindingKind, FindingState, JudgedKind } from './finding-lifecycle.js';
import type { Orderability } from './orderable.js';
import { courseOf, type Prevention, type PreventionCourse, preventionsOf } from './prevention.queries.js';

export interface FindingRow {
  readonly id: FindingId;
  readonly operatorId: OperatorId;
  readonly operatorName: string;
  /** Of a judgement: its inspection and item. */
  readonly inspectionId: Id<'inspection'> | null;
  readonly inspectionTitle: string | null;
  readonly itemCode: string | null;
  /** Of a preventive action: its outage. */
  readonly outageId: Id<'outage'> | null;
  readonly outageTitle: string | null;
  /** The item's title, or what the preventive action is in a line, which is not translated. */
  readonly itemTitle: Bilingual;
  readonly kind: FindingKind;
  readonly state: FindingState;
  readonly planDueOn: CalendarDate;
  readonly resultDueOn: CalendarDate;
  readonly dueBasis: DueBasis;
  readonly issuedAt: Date | null;
}

export interface FindingView extends FindingRow {
  /** Of a judgement. */
  readonly regime: Regime | null;
  readonly authorityId: OrganisationId | null;
  readonly authorityName: string | null;
  readonly orderable: Orderability | null;
  readonly legalBases: readonly LegalBasis[];
  readonly text: string;
  readonly openedAt: Date;
  readonly version: number;
}

/** A finding that a judgement opened. */
export interface JudgedFinding extends FindingView {
  readonly inspectionId: Id<'inspection'>;
  readonly inspectionTitle: string;
  readonly itemCode: string;
  readonly kind: JudgedKind;
  readonly regime: Regime;
  readonly authorityId: OrganisationId;
  readonly authorityName: string;
  readonly orderable: Orderability;
}

export interface FindingFilter {
  readonly kind: FindingKind | null;
  readonly operator: OperatorId | null;
  readonly after: string | null;
}

const ROW = `f.id, f.operator_id AS "operatorId", o.name AS "operatorName", f.inspection_id AS "inspectionId",
  i.title AS "inspectionTitle", f.item_code AS "itemCode", f.outage_id AS "outageId", u.title AS "outageTitle",
  coalesce(c.content->'title', jsonb_build_object('ko', f.title, 'en', f.title)) AS "itemTitle", f.kind, f.state,
  f.plan_due_on::text AS "planDueOn", f.result_due_on::text AS "resultDueOn", f.due_basis AS "dueBasis", f.issued_at AS "issuedAt"`;
const JOINED = `finding f JOIN organisation o ON o.id = f.operator_id LEFT JOIN inspection i ON i.id = f.inspection_id
  LEFT JOIN catalogue_item c ON c.catalogue_id = i.catalogue_id AND c.code = f.item_code LEFT JOIN outage u ON u.id = f.outage_id`;

/** Row policies decide what is found: operators see what is issued to them, the ministry proposals as well. */
@Injectable()
export class FindingQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Findings that stand, by the day on which the result is due. */
  async list(actor: Actor, { kind, operator, after }: FindingFilter): Promise<Page<FindingRow>> {
    const [dueOn, id] = keyFrom(after);
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<FindingRow>(
        `SELECT ${ROW} FROM ${JOINED}
          WHERE f.state <> 'withdrawn' AND (f.result_due_on, f.id) > ($1::date, $2::uuid)
            AND ($3::text IS NULL OR f.kind = $3) AND ($4::uuid IS NULL OR f.operator_id = $4)
          ORDER BY f.result_due_on, f.id LIMIT $5`,
        [dueOn, id, kind, operator, PAGE_SIZE + 1],
      ),
    );
    return pageOf(rows, PAGE_SIZE, (row) => [row.resultDueOn, row.id]);
  }

  /** @throws NotFound */
  one(actor: Actor, id: FindingId): Promise<FindingView> {
    return this.unitOfWork.read(actor, async (reading) => {
      const row = await reading.row<FindingView>(
        `SELECT ${ROW}, i.regime, i.authority_id AS "authorityId", a.name AS "authorityName", f.orderable,
                f.legal_bases AS "legalBases", f.text, f.opened_at AS "openedAt", f.version
           FROM ${JOINED} LEFT JOIN organisation a ON a.id = i.authority_id WHERE f.id = $1`,
        [id],
      );
      if (row === null) throw new NotFound();
      return row;
    });
  }

  /** What the operator undertook after an outage. */
  preventions(actor: Actor, outageId: Id<'outage'>): Promise<readonly Prevention[]> {
    return this.unitOfWork.read(actor, (reading) => preventionsOf(reading, outageId));
  }

  /** What became of a preventive action; nothing where the actor may not see it. */
  course(actor: Actor, id: FindingId): Promise<PreventionCourse> {
    return this.unitOfWork.read(actor, (reading) => courseOf(reading, id));
  }
}

/** The findings of one operator in one inspection, in the order of the items. */
export function findingsOf(
  reading: Reading,
  inspectionId: Id<'inspection'>,
  operatorId: OperatorId,
): Promise<JudgedFinding[]> {
  return reading.rows<JudgedFinding>(
    `SELECT ${ROW}, i.regime, i.authority_id AS "authorityId", a.name AS "authorityName", f.orderable,
            f.legal_bases AS "legalBases", f.text, f.opened_at AS "openedAt", f.version
       FROM ${JOINED} JOIN organisation a ON a.id = i.authority_id
      WHERE f.inspection_id = $1 AND f.operator_id = $2 AND f.state <> 'withdrawn' ORDER BY c.position`,
    [inspectionId, operatorId],
  );
}

const FIRST = ['1900-01-01', '00000000-0000-0000-0000-000000000000'] as const;

function keyFrom(after: string | null): readonly [string, string] {
  if (after === null) return FIRST;
  return keyOf(after, 'day', 'id');
}
