import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import type { LegalBasis } from '../checklist/index.js';
import type { FindingKind, FindingState } from './finding-lifecycle.js';
import type { Orderability } from './orderable.js';

export type FindingId = Id<'finding'>;
/** `practice`: proposed after the practice of one case (관행). `decided`: by an inspector. `operator`: by whoever undertook it. */
export type DueBasis = 'practice' | 'decided' | 'operator';

@Entity('finding')
export class FindingEntity {
  @PrimaryColumn('uuid') id: FindingId;
  @Column('uuid') operatorId: OperatorId;
  /** Of a judgement: its inspection and item. */
  @Column('uuid', { nullable: true }) inspectionId: Id<'inspection'> | null;
  @Column('text', { nullable: true }) itemCode: string | null;
  /** Of a preventive action: its outage, and what it is in a line. */
  @Column('uuid', { nullable: true }) outageId: Id<'outage'> | null;
  @Column('text', { nullable: true }) title: string | null;
  @Column('text') kind: FindingKind;
  @Column('text') state: FindingState;
  /** Null of a preventive action, which no order is about. */
  @Column('jsonb', { nullable: true }) orderable: Orderability | null;
  @Column('jsonb') legalBases: readonly LegalBasis[];
  @Column('text') text: string;
  @Column('date') planDueOn: CalendarDate;
  @Column('date') resultDueOn: CalendarDate;
  @Column('text') dueBasis: DueBasis;
  @Column('timestamptz') openedAt: Date;
  @Column('timestamptz', { nullable: true }) issuedAt: Date | null;
  @Column('integer') version: number;
}
