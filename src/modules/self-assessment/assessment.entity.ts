import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId } from '../../shared/ids.js';
import type { InspectionId } from '../inspections/index.js';

export type AssessmentId = Id<'assessment'>;
export type AssessmentState = 'open' | 'submitted';

/** One operator's answers in one inspection. */
@Entity('assessment')
export class AssessmentEntity {
  @PrimaryColumn('uuid') id: AssessmentId;
  @Column('uuid') inspectionId: InspectionId;
  @Column('uuid') operatorId: OperatorId;
  /** The items that applied when the inspection was opened, in the order of the catalogue. */
  @Column('text', { array: true }) itemCodes: string[];
  @Column('text') state: AssessmentState;
  @Column('text', { nullable: true }) protectionReason: string | null;
  @Column('timestamptz') createdAt: Date;
  @Column('integer') version: number;
}
