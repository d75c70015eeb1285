import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { AssessmentId } from './assessment.entity.js';
import type { SubmissionContent } from './submission-content.js';

export type SubmissionId = Id<'submission'>;

/** 제출본: never changed, never removed. */
@Entity('submission')
export class SubmissionEntity {
  @PrimaryColumn('uuid') id: SubmissionId;
  @Column('uuid') assessmentId: AssessmentId;
  @Column('uuid') operatorId: OperatorId;
  @Column('integer') number: number;
  @Column('jsonb') content: SubmissionContent;
  /** How many of its items disagree with what was registered. */
  @Column('integer') disagreeingItems: number;
  @Column('text') sha256: string;
  @Column('text') statement: string;
  @Column('uuid') attestedBy: PersonId;
  @Column('text') attestedByName: string;
  @Column('timestamptz') submittedAt: Date;
}
