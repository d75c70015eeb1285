import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OperatorId } from '../../shared/ids.js';
import type { SiteId } from './site.entity.js';

/** The figures of a site that decide which law covers its operator. Null is "not known", never zero. */
@Entity('site_year')
export class SiteYearEntity {
  @Column('uuid') operatorId: OperatorId;
  @PrimaryColumn('uuid') siteId: SiteId;
  @PrimaryColumn('integer') year: number;
  @Column('integer', { nullable: true }) floorAreaSquareMetres: number | null;
  @Column('integer', { nullable: true }) receivingKilowatts: number | null;
  @Column('integer') version: number;
}
