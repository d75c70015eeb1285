import { Injectable } from '@nestjs/common';
import type { Actor, OrganisationKind } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import type { Id, OrganisationId, PersonId } from '../../shared/ids.js';
import { keyOf, PAGE_SIZE, pageOf, type Page } from '../../shared/pagination.js';
import type { Regime } from '../../shared/regime.js';
import type { CalendarDate } from '../../shared/time.js';
import { UnitOfWork, type Reading } from '../audit/index.js';
import type { CatalogueId, CatalogueState } from '../checklist/index.js';
import type { InspectionBasisCode } from '../obligations/index.js';
import type { InspectionId } from './inspection.entity.js';
import type { InspectionSearch } from './inspections.input.js';
import type { InspectionState } from './lifecycle.js';
import type { InspectionKind } from './plan.js';
import { type Prolongation, prolongationsOf } from './prolongations.queries.js';
import type { TeamFunction } from './team.js';

export interface InspectionRow {
  readonly id: InspectionId;
  readonly title: string;
  readonly regime: Regime;
  readonly kind: InspectionKind;
  readonly year: number;
  readonly authorityName: string;
  readonly startsOn: CalendarDate;
  readonly submissionDueOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly state: InspectionState;
  /** Those the actor may see: the ministry all, an operator itself. */
  readonly participants: number;
}

export interface TeamMember {
  readonly personId: PersonId;
  readonly name: string;
  readonly organisationName: string;
  readonly function: TeamFunction;
}

/** One inspection as those who may see it see it. */
export interface InspectionView extends InspectionRow {
  readonly basis: InspectionBasisCode;
  /** The outage after which it is made, and its title. */
  readonly outageId: Id<'outage'> | null;
  readonly outageTitle: string | null;
  readonly authorityId: OrganisationId;
  readonly authorityKind: OrganisationKind;
  readonly catalogueId: CatalogueId;
  readonly catalogueLabel: string;
  readonly catalogueState: CatalogueState;
  readonly noticeOn: CalendarDate | null;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
  readonly version: number;
  /** Empty for operators, who learn of officers by name from what is sent to them. */
  readonly team: readonly TeamMember[];
  /** Newest first. */
  readonly prolongations: readonly Prolongation[];
}

const ROW = `i.id, i.title, i.regime, i.kind, i.year, a.name AS "authorityName", i.starts_on::text AS "startsOn",
  i.submission_due_on::text AS "submissionDueOn", i.ends_on::text AS "endsOn", i.state,
  (SELECT count(*)::int FROM inspection_participant p WHERE p.inspection_id = i.id) AS participants`;

/** One inspection. @throws NotFound, for an operator also where it is not open yet or the operator does not take part */
export async function inspectionOf(reading: Reading, id: InspectionId): Promise<InspectionView> {
  const row = await reading.row<Omit<InspectionView, 'prolongations'>>(
    `SELECT ${ROW}, i.basis, i.authority_id AS "authorityId", a.kind AS "authorityKind", i.catalogue_id AS "catalogueId",
            c.label AS "catalogueLabel", c.state AS "catalogueState", i.notice_on::text AS "noticeOn",
            i.outage_id AS "outageId", u.title AS "outageTitle", i.opened_at AS "openedAt", i.closed_at AS "closedAt", i.version,
            (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name, 'organisationName', o.name, 'function', m.function)
                                       ORDER BY o.name, p.name), '[]')
               FROM inspection_member m JOIN person p ON p.id = m.person_id JOIN organisation o ON o.id = p.organisation_id
              WHERE m.inspection_id = i.id) AS team
       FROM inspection i JOIN organisation a ON a.id = i.authority_id JOIN catalogue c ON c.id = i.catalogue_id
       LEFT JOIN outage u ON u.id = i.outage_id WHERE i.id = $1`,
    [id],
  );
  if (row === null) throw new NotFound();
  return { ...row, prolongations: await prolongationsOf(reading, id) };
}

@Injectable()
export class InspectionQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Inspections the actor may see, those that begin last first. */
  async list(actor: Actor, search: InspectionSearch): Promise<Page<InspectionRow>> {
    const { year, regime, state, after } = search;
    const key = after === null ? ['9999-12-31', 'ffffffff-ffff-ffff-ffff-ffffffffffff'] : keyOf(after, 'day', 'id');
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<InspectionRow>(
        `SELECT ${ROW} FROM inspection i JOIN organisation a ON a.id = i.authority_id
          WHERE ($1::int IS NULL OR i.year = $1) AND ($2::text IS NULL OR i.regime = $2) AND ($3::text IS NULL OR i.state = $3)
            AND (i.starts_on::text, i.id::text) < ($4, $5)
          ORDER BY i.starts_on::text DESC, i.id::text DESC LIMIT $6`,
        [year, regime, state, ...key, PAGE_SIZE + 1],
      ),
    );
    return pageOf(rows, PAGE_SIZE, ({ startsOn, id }) => [startsOn, id]);
  }

  /** Those that were made because of an outage, the earliest first; as many as fit on its page. */
  afterOutage(actor: Actor, outageId: Id<'outage'>): Promise<readonly InspectionRow[]> {
    return this.unitOfWork.read(actor, (reading) =>
      reading.rows<InspectionRow>(
        `SELECT ${ROW} FROM inspection i JOIN organisation a ON a.id = i.authority_id
          WHERE i.outage_id = $1 ORDER BY i.starts_on, i.id LIMIT $2`,
        [outageId, PAGE_SIZE],
      ),
    );
  }

  one(actor: Actor, id: InspectionId): Promise<InspectionView> {
    return this.unitOfWork.read(actor, (reading) => inspectionOf(reading, id));
  }

  /** How often and why it was prolonged; nothing where the actor may not see it. */
  prolongations(actor: Actor, id: InspectionId): Promise<readonly Prolongation[]> {
    return this.unitOfWork.read(actor, (reading) => prolongationsOf(reading, id));
  }
}
