import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { isFacilityNumber } from '../../shared/keys.js';
import { keyOf, PAGE_SIZE, pageOf, type Page, type Shortlist, shortlistOf } from '../../shared/pagination.js';
import { UnitOfWork } from '../audit/index.js';
import type { SiteExtent, SiteUse } from './facility-rules.js';
import type { Groups } from './groups.js';
import type { SiteId } from './site.entity.js';

export interface FacilityView {
  readonly number: string;
  readonly name: string;
  readonly place: string;
  readonly groups: Groups;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly version: number;
}

/** A site in a facility, with whose it is: for the ministry, which alone sees more than its own. */
export interface Occupant {
  readonly siteId: SiteId;
  readonly operatorId: OperatorId;
  readonly operatorName: string;
  readonly code: string;
  readonly name: string;
  readonly extent: SiteExtent | null;
  readonly use: SiteUse | null;
}

/** A building to choose. */
export type FacilityChoice = Pick<FacilityView, 'number' | 'name' | 'place'>;

const FACILITY = `number, name, place, groups, latitude, longitude, version`;

/** More than one page can offer; the public list has some 150 buildings. */
const CHOICES = 2000;

@Injectable()
export class FacilityQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The public list by number; `search` is part of a number, name or place. */
  async list(
    actor: Actor,
    filter: { readonly search?: string | null; readonly after?: string | null },
  ): Promise<Page<FacilityView>> {
    const key = filter.after == null ? [0, ''] : keyOf(filter.after, 'integer', 'text');
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<FacilityView>(
        `SELECT ${FACILITY} FROM facility
          WHERE (length(number), number) > ($1::bigint, $2)
            AND ($3::text IS NULL OR position(lower($3) IN lower(concat_ws(E'\\n', number, name, place))) > 0)
          ORDER BY length(number), number LIMIT $4`,
        [...key, filter.search ?? null, PAGE_SIZE + 1],
      ),
    );
    return pageOf(rows, PAGE_SIZE, ({ number }) => [number.length, number]);
  }

  /** The buildings to choose from, by number; the one that is chosen already first. */
  async choices(actor: Actor, chosen: string | null): Promise<Shortlist<FacilityChoice>> {
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<FacilityChoice>(
        `SELECT number, name, place FROM facility
          ORDER BY number IS NOT DISTINCT FROM $1 DESC, length(number), number LIMIT $2`,
        [chosen !== null && isFacilityNumber(chosen) ? chosen : null, CHOICES + 1],
      ),
    );
    return shortlistOf(rows, CHOICES);
  }

  async one(actor: Actor, number: string): Promise<FacilityView> {
    const row = await this.unitOfWork.read(actor, (reading) =>
      reading.row<FacilityView>(`SELECT ${FACILITY} FROM facility WHERE number = $1`, [number]),
    );
    if (row === null) throw new NotFound();
    return row;
  }

  /** The sites in a facility, by operator. The row policies leave an operator its own alone. */
  async occupants(actor: Actor, number: string, after: string | null): Promise<Page<Occupant>> {
    const key = after === null ? ['', ''] : keyOf(after, 'text', 'id');
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<Occupant>(
        `SELECT s.id AS "siteId", s.operator_id AS "operatorId", o.name AS "operatorName", s.code, s.name, s.extent, s.use
           FROM site s JOIN organisation o ON o.id = s.operator_id
          WHERE s.facility_number = $1 AND (o.name, s.id::text) > ($2, $3)
          ORDER BY o.name, s.id::text LIMIT $4`,
        [number, ...key, PAGE_SIZE + 1],
      ),
    );
    return pageOf(rows, PAGE_SIZE, ({ operatorName, siteId }) => [operatorName, siteId]);
  }
}
