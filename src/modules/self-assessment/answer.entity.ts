import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { AnswerContent } from './answer-content.js';
import type { AssessmentId } from './assessment.entity.js';

export type AnswerId = Id<'answer'>;

@Entity('answer')
export class AnswerEntity {
  @PrimaryColumn('uuid') id: AnswerId;
  @Column('uuid') assessmentId: AssessmentId;
  @Column('uuid') operatorId: OperatorId;
  @Column('text') itemCode: string;
  @Column('jsonb') content: AnswerContent;
  @Column('uuid', { nullable: true }) assignedTo: PersonId | null;
  @Column('uuid', { nullable: true }) savedBy: PersonId | null;
  @Column('text') savedByName: string;
  @Column('timestamptz') savedAt: Date;
  /** 0 while nothing was answered: a file or an assignee may already stand there. */
  @Column('integer') version: number;
}
