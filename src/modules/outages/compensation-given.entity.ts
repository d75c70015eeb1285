import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { CompensationId } from './compensation.entity.js';
import type { OutageId } from './outage.entity.js';

/** That users were given what had been announced to them. Never changed; further ones follow. */
@Entity('outage_compensation_given')
export class CompensationGivenEntity {
  @PrimaryColumn('uuid') id: Id<'outage-compensation-given'>;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') outageId: OutageId;
  @Column('uuid') compensationId: CompensationId;
  @Column('timestamptz') at: Date;
  /** How many users. */
  @Column('bigint') users: number;
  /** To each of them. */
  @Column('integer', { nullable: true }) extensionHours: number | null;
  @Column('integer', { nullable: true }) extensionDays: number | null;
  /** To all of them together. */
  @Column('bigint', { nullable: true }) totalWon: number | null;
  @Column('text') note: string;
  @Column('uuid', { nullable: true }) enteredBy: PersonId | null;
  @Column('text') enteredByName: string;
  @Column('timestamptz') enteredAt: Date;
}
