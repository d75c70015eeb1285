import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId } from '../../shared/ids.js';
import type { InspectionId } from '../inspections/index.js';
import type { AssessmentId, SubmissionId } from '../self-assessment/index.js';
import type { ReviewState } from './lifecycle.js';

export type ReviewId = Id<'review'>;

/** The inspection of one submission. */
@Entity('review')
export class ReviewEntity {
  @PrimaryColumn('uuid') id: ReviewId;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') inspectionId: InspectionId;
  @Column('uuid') assessmentId: AssessmentId;
  @Column('uuid') submissionId: SubmissionId;
  @Column('text') state: ReviewState;
  @Column('timestamptz') begunAt: Date;
  @Column('integer') version: number;
}
