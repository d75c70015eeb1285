import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { OutageId } from '../outages/index.js';
import type { OutageReportKind } from './outage-report-kind.js';
import type { OutageReport } from './outage-report-model.js';

export type OutageReportId = Id<'outage-report'>;

/** A report on an outage, as it was filed. Never changed; a correction is a further one. */
@Entity('outage_report')
export class OutageReportEntity {
  @PrimaryColumn('uuid') id: OutageReportId;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') outageId: OutageId;
  /** Within its outage. */
  @Column('integer') number: number;
  @Column('text') kind: OutageReportKind;
  /** Among those of its kind. */
  @Column('integer') ordinal: number;
  /** Number of the report that it replaces. */
  @Column('integer', { nullable: true }) corrects: number | null;
  /** What it says; its PDF is printed from this alone. */
  @Column('jsonb') content: OutageReport;
  /** Of the content's canonical JSON (hex). */
  @Column('text') sha256: string;
  @Column('uuid', { nullable: true }) filedBy: PersonId | null;
  @Column('text') filedByName: string;
  @Column('timestamptz') filedAt: Date;
}
