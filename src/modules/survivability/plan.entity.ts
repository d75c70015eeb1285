import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { ChangeCounts, Topology } from '../topology/index.js';

export type PlanId = Id<'plan'>;

/** A plan (가정안): the register as it would be. Private to its operator. */
@Entity('plan')
export class PlanEntity {
  @PrimaryColumn('uuid') id: PlanId;
  @Column('uuid') operatorId: OperatorId;
  @Column('text') title: string;
  /** Number of the version of the register that it starts from. */
  @Column('integer') baseVersion: number;
  /** Number of the version of the register that it became as it stands; null while it is a draft. */
  @Column('integer', { nullable: true }) registeredAs: number | null;
  @Column('jsonb') document: Topology;
  /** Against the base. */
  @Column('jsonb') changes: ChangeCounts;
  @Column('uuid', { nullable: true }) createdBy: PersonId | null;
  @Column('text') createdByName: string;
  @Column('timestamptz') createdAt: Date;
  @Column('uuid', { nullable: true }) changedBy: PersonId | null;
  @Column('text') changedByName: string;
  @Column('timestamptz') changedAt: Date;
  @Column('integer') version: number;
}
