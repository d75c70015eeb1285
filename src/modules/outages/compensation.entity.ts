import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import type { CompensationKind, ServiceFee } from './compensation.js';
import type { OutageId } from './outage.entity.js';

export type CompensationId = Id<'outage-compensation'>;

/** A compensation (보상) of one service as it was announced. Never changed; further ones follow. */
@Entity('outage_compensation')
export class CompensationEntity {
  @PrimaryColumn('uuid') id: CompensationId;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') outageId: OutageId;
  /** From 1 within the outage. */
  @Column('integer') number: number;
  @Column('text') kind: CompensationKind;
  @Column('text') serviceName: string;
  @Column('text', { nullable: true }) fee: ServiceFee | null;
  /** Who gets it. */
  @Column('text') beneficiaries: string;
  /** What they get it for, and what it is. */
  @Column('text') subject: string;
  /** From which day on; null where that was not told. */
  @Column('date', { nullable: true }) effectiveOn: CalendarDate | null;
  @Column('integer', { nullable: true }) extensionHours: number | null;
  @Column('integer', { nullable: true }) extensionDays: number | null;
  /** For each user. */
  @Column('bigint', { nullable: true }) amountWon: number | null;
  @Column('timestamptz') announcedAt: Date;
  @Column('text') announcedWhere: string;
  /** Standard and procedure (기준·절차). */
  @Column('text') procedure: string;
  @Column('uuid', { nullable: true }) enteredBy: PersonId | null;
  @Column('text') enteredByName: string;
  @Column('timestamptz') enteredAt: Date;
}
