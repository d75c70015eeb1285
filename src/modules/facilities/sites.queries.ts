import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { keyOf, PAGE_SIZE, pageOf, type Page } from '../../shared/pagination.js';
import { UnitOfWork } from '../audit/index.js';
import { operatorView } from '../operators/index.js';
import type { MeasureValues } from './check-measure.js';
import type { ResponsibleParty, SiteExtent, SiteUse } from './facility-rules.js';
import type { Groups } from './groups.js';
import type { MeasureKind } from './measure-kinds.js';
import type { SiteId } from './site.entity.js';

/** A site with the name and place of its building, which are public; never who else is in it. */
export interface SiteView {
  readonly id: SiteId;
  readonly operatorId: OperatorId;
  readonly code: string;
  readonly name: string;
  readonly facilityNumber: string | null;
  readonly facilityName: string | null;
  readonly facilityPlace: string | null;
  readonly extent: SiteExtent | null;
  readonly use: SiteUse | null;
  readonly groups: Groups;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly version: number;
}

export interface SiteRow extends SiteView {
  /** How many of the kinds of protection measures are registered. */
  readonly measureCount: number;
  /** The newest year with figures, null where there is none. */
  readonly year: number | null;
  readonly floorAreaSquareMetres: number | null;
  readonly receivingKilowatts: number | null;
}

export interface SiteYearView {
  readonly year: number;
  readonly floorAreaSquareMetres: number | null;
  readonly receivingKilowatts: number | null;
  readonly version: number;
}

export interface MeasureView {
  readonly kind: MeasureKind;
  readonly responsible: ResponsibleParty;
  readonly values: MeasureValues;
  readonly version: number;
}

export interface SitePageView extends SiteView {
  /** Newest first. */
  readonly years: readonly SiteYearView[];
  readonly measures: readonly MeasureView[];
}

const SITE = `s.id, s.operator_id AS "operatorId", s.code, s.name, s.facility_number AS "facilityNumber",
  f.name AS "facilityName", f.place AS "facilityPlace", s.extent, s.use, s.groups, s.latitude, s.longitude, s.version`;
const SITES = `site s LEFT JOIN facility f ON f.number = s.facility_number`;
const FIGURES = `y.floor_area_square_metres AS "floorAreaSquareMetres", y.receiving_kilowatts AS "receivingKilowatts"`;

@Injectable()
export class SiteQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** An operator's sites by code, each with its newest figures. @throws NotFound for an operator the actor may not see */
  async list(actor: Actor, operatorId: OperatorId, after: string | null): Promise<Page<SiteRow>> {
    const key = after === null ? [''] : keyOf(after, 'text');
    const rows = await this.unitOfWork.read(actor, async (reading) => {
      await operatorView(reading, operatorId);
      return reading.rows<SiteRow>(LIST, [operatorId, ...key, PAGE_SIZE + 1]);
    });
    return pageOf(rows, PAGE_SIZE, ({ code }) => [code]);
  }

  /** One site with all that is registered about it. */
  one(actor: Actor, id: SiteId): Promise<SitePageView> {
    return this.unitOfWork.read(actor, async (reading) => {
      const site = await reading.row<SitePageView>(
        `SELECT ${SITE},
                (SELECT coalesce(json_agg(json_build_object('year', y.year, 'floorAreaSquareMetres', y.floor_area_square_metres,
                          'receivingKilowatts', y.receiving_kilowatts, 'version', y.version) ORDER BY y.year DESC), '[]')
                   FROM site_year y WHERE y.site_id = s.id) AS years,
                (SELECT coalesce(json_agg(json_build_object('kind', m.kind, 'responsible', m.responsible,
                          'values', m.content, 'version', m.version) ORDER BY m.kind), '[]')
                   FROM protection_measure m WHERE m.site_id = s.id) AS measures
           FROM ${SITES} WHERE s.id = $1`,
        [id],
      );
      if (site === null) throw new NotFound();
      return site;
    });
  }
}

const LIST = `
  SELECT ${SITE}, y.year, ${FIGURES},
         (SELECT count(*)::int FROM protection_measure m WHERE m.site_id = s.id) AS "measureCount"
    FROM ${SITES}
    LEFT JOIN LATERAL (SELECT * FROM site_year WHERE site_id = s.id ORDER BY year DESC LIMIT 1) y ON true
   WHERE s.operator_id = $1 AND s.code > $2
   ORDER BY s.code LIMIT $3`;
