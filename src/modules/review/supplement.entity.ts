import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import type { SupplementState } from './lifecycle.js';
import type { ReviewId } from './review.entity.js';

export type SupplementId = Id<'supplement-request'>;
export type SupplementMessageId = Id<'supplement-message'>;

/** 보완 요청 on one item: a thread of questions and answers. */
@Entity('supplement_request')
export class SupplementRequestEntity {
  @PrimaryColumn('uuid') id: SupplementId;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') reviewId: ReviewId;
  @Column('text') itemCode: string;
  @Column('date') dueOn: CalendarDate;
  @Column('text') state: SupplementState;
  @Column('timestamptz') openedAt: Date;
  @Column('integer') version: number;
}

@Entity('supplement_message')
export class SupplementMessageEntity {
  @PrimaryColumn('uuid') id: SupplementMessageId;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') requestId: SupplementId;
  @Column('text') side: 'ministry' | 'operator';
  @Column('text') text: string;
  @Column('uuid') writtenBy: PersonId;
  @Column('text') writtenByName: string;
  @Column('timestamptz') writtenAt: Date;
}
