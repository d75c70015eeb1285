import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId } from '../../shared/ids.js';
import type { SiteExtent, SiteUse } from './facility-rules.js';
import type { Groups } from './groups.js';

export type SiteId = Id<'site'>;

/** What is lost alone: an operator's presence in a facility, or a hall or power zone of it. */
@Entity('site')
export class SiteEntity {
  @PrimaryColumn('uuid') id: SiteId;
  @Column('uuid') operatorId: OperatorId;
  /** The id of the site in the operator's topology document; never changes. */
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text', { nullable: true }) facilityNumber: string | null;
  /** Null until somebody says: a topology document does not. */
  @Column('text', { nullable: true }) extent: SiteExtent | null;
  /** Null until somebody says: a topology document does not. */
  @Column('text', { nullable: true }) use: SiteUse | null;
  @Column('jsonb') groups: Groups;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
  @Column('integer') version: number;
}
