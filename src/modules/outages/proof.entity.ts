import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { OutageId } from './outage.entity.js';

/** One takeover as it was proven. */
export interface ProvenTakeover {
  readonly component: string;
  readonly site: string;
  readonly declaredMinutes: number;
  readonly measuredMinutes: number;
}

/** That a version of the register took over what an outage or exercise measured. Never changed. */
@Entity('outage_proof')
export class ProofEntity {
  @PrimaryColumn('uuid') id: Id<'outage-proof'>;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') outageId: OutageId;
  @Column('integer') registerVersion: number;
  @Column('jsonb') takeovers: readonly ProvenTakeover[];
  @Column('uuid', { nullable: true }) enteredBy: PersonId | null;
  @Column('text') enteredByName: string;
  @Column('timestamptz') enteredAt: Date;
}
