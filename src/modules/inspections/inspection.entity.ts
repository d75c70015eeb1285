import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OrganisationId } from '../../shared/ids.js';
import type { Regime } from '../../shared/regime.js';
import type { CalendarDate } from '../../shared/time.js';
import type { CatalogueId } from '../checklist/index.js';
import type { InspectionBasisCode } from '../obligations/index.js';
import type { InspectionState } from './lifecycle.js';
import type { InspectionKind } from './plan.js';

export type InspectionId = Id<'inspection'>;

/** One regime, one legal basis, one authority. */
@Entity('inspection')
export class InspectionEntity {
  @PrimaryColumn('uuid') id: InspectionId;
  @Column('text') title: string;
  @Column('text') regime: Regime;
  @Column('text') kind: InspectionKind;
  @Column('text') basis: InspectionBasisCode;
  /** The organisation whose act it is (처분청). */
  @Column('uuid') authorityId: OrganisationId;
  /** The outage after which a special one is made; null where it has another occasion. */
  @Column('uuid', { nullable: true }) outageId: Id<'outage'> | null;
  /** The year whose coverage decides who takes part. */
  @Column('integer') year: number;
  @Column('uuid') catalogueId: CatalogueId;
  /** The day on which the operators are told; null where notice is given as the inspection begins. */
  @Column('date', { nullable: true }) noticeOn: CalendarDate | null;
  @Column('date') startsOn: CalendarDate;
  @Column('date') submissionDueOn: CalendarDate;
  @Column('date') endsOn: CalendarDate;
  @Column('text') state: InspectionState;
  @Column('timestamptz', { nullable: true }) openedAt: Date | null;
  @Column('timestamptz', { nullable: true }) closedAt: Date | null;
  @Column('timestamptz') createdAt: Date;
  @Column('integer') version: number;
}
