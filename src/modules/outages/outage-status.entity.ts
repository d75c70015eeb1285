import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { FeatureState } from './feature-state.js';
import type { OutageFeatureId } from './outage-feature.entity.js';
import type { OutageId } from './outage.entity.js';

export type OutageStatusId = Id<'outage-status'>;

/** What holds of a feature from a moment on. Never changed, only followed. */
@Entity('outage_status')
export class OutageStatusEntity {
  @PrimaryColumn('uuid') id: OutageStatusId;
  /** Order of entry, counted by the database. */
  @Column({ type: 'bigint', insert: false, update: false }) number: string;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') outageId: OutageId;
  @Column('uuid') featureId: OutageFeatureId;
  @Column('timestamptz') at: Date;
  @Column('text') state: FeatureState;
  @Column('text') note: string;
  /** When it is expected back, as told. */
  @Column('timestamptz', { nullable: true }) expectedAt: Date | null;
  @Column('uuid', { nullable: true }) enteredBy: PersonId | null;
  @Column('text') enteredByName: string;
  @Column('timestamptz') enteredAt: Date;
}
