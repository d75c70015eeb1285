import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import type { LegalBasis } from '../checklist/index.js';
import type { FindingKind, FindingState } from './finding-lifecycle.js';
import type { Orderability } from './orderable.js';

export type FindingId = Id<'finding'>;
/** `practice`: proposed after the practice of one case (관행). `decided`: by an inspector. */
export type DueBasis = 'practice' | 'decided';

@Entity('finding')
export class FindingEntity {
  @PrimaryColumn('uuid') id: FindingId;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') inspectionId: Id<'inspection'>;
  @Column('text') itemCode: string;
  @Column('text') kind: FindingKind;
  @Column('text') state: FindingState;
  @Column('jsonb') orderable: Orderability;
  @Column('jsonb') legalBases: readonly LegalBasis[];
  @Column('text') text: string;
  @Column('date') planDueOn: CalendarDate;
  @Column('date') resultDueOn: CalendarDate;
  @Column('text') dueBasis: DueBasis;
  @Column('timestamptz') openedAt: Date;
  @Column('timestamptz', { nullable: true }) issuedAt: Date | null;
  @Column('integer') version: number;
}
