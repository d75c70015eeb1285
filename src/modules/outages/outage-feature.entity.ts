import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId } from '../../shared/ids.js';
import type { OutageId } from './outage.entity.js';

export type OutageFeatureId = Id<'outage-feature'>;

/** A service or feature that an outage hits, as it was registered then, or as somebody typed it. Never changed. */
@Entity('outage_feature')
export class OutageFeatureEntity {
  @PrimaryColumn('uuid') id: OutageFeatureId;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') outageId: OutageId;
  /** From 1, in the order in which they were added. */
  @Column('integer') place: number;
  /** Its id in the register; null where nobody registered it (미등록). */
  @Column('text', { nullable: true }) code: string | null;
  @Column('text') name: string;
  /** Of the service that it is part of. */
  @Column('text', { nullable: true }) serviceName: string | null;
  /** Average daily domestic users. */
  @Column('bigint', { nullable: true }) users: number | null;
}
