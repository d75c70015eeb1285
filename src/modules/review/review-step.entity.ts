import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, OrganisationId, PersonId } from '../../shared/ids.js';
import type { ReviewId } from './review.entity.js';

export type StepKind = 'concluded' | 'signed' | 'sent-back' | 'reopened';

/** Conclusion, sign-off, sending back, reopening: rows that are only ever followed. */
@Entity('review_step')
export class ReviewStepEntity {
  @PrimaryColumn('uuid') id: Id<'review-step'>;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') reviewId: ReviewId;
  /** From 1 within the review. */
  @Column('integer') number: number;
  @Column('text') kind: StepKind;
  /** Always given for sending back and reopening. */
  @Column('text') reason: string;
  @Column('uuid') takenBy: PersonId;
  @Column('text') takenByName: string;
  @Column('uuid') organisationId: OrganisationId;
  @Column('text') organisationName: string;
  @Column('timestamptz') takenAt: Date;
}
