import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CalendarDate } from '../../shared/time.js';
import type { InspectionId } from './inspection.entity.js';

/** Later days of an open inspection, with the reason; never changed. */
@Entity('inspection_prolongation')
export class InspectionProlongationEntity {
  @PrimaryColumn('uuid') inspectionId: InspectionId;
  /** 1 for the first of the inspection. */
  @PrimaryColumn('integer') number: number;
  @Column('date') submissionDueBefore: CalendarDate;
  @Column('date') submissionDueOn: CalendarDate;
  @Column('date') endsBefore: CalendarDate;
  @Column('date') endsOn: CalendarDate;
  @Column('text') reason: string;
  @Column('timestamptz') prolongedAt: Date;
}
