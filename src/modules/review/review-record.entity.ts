import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { ReviewId } from './review.entity.js';

export type ReviewRecordId = Id<'review-record'>;

/** What was seen on an item, written down by an inspector or a specialised body. Internal. */
@Entity('review_record')
export class ReviewRecordEntity {
  @PrimaryColumn('uuid') id: ReviewRecordId;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') reviewId: ReviewId;
  @Column('text') itemCode: string;
  @Column('text') text: string;
  @Column('uuid') writtenBy: PersonId;
  @Column('text') writtenByName: string;
  @Column('timestamptz') writtenAt: Date;
}
