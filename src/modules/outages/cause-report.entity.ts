import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { CourseEntry, RootCause } from './cause-report.js';
import type { OutageId } from './outage.entity.js';

/** One version of the root-cause report (원인분석 보고). Never changed; a further one replaces it and says why. */
@Entity('outage_cause_report')
export class CauseReportEntity {
  @PrimaryColumn('uuid') id: Id<'outage-cause-report'>;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') outageId: OutageId;
  /** From 1 within the outage. */
  @Column('integer') version: number;
  /** In order of time. */
  @Column('jsonb') course: readonly CourseEntry[];
  @Column('jsonb') causes: readonly RootCause[];
  /** Why it took so long to notice. */
  @Column('text') detection: string;
  /** Why it took so long to restore. */
  @Column('text') restoration: string;
  @Column('text') lessons: string;
  /** Why it replaces the one before; null of the first. */
  @Column('text', { nullable: true }) changeReason: string | null;
  @Column('uuid', { nullable: true }) enteredBy: PersonId | null;
  @Column('text') enteredByName: string;
  @Column('timestamptz') enteredAt: Date;
}
