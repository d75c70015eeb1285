import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { JudgementResult, Measure } from './judgement.js';
import type { ReviewId } from './review.entity.js';

export type JudgementId = Id<'judgement'>;

/** 판정 of one item. */
@Entity('judgement')
export class JudgementEntity {
  @PrimaryColumn('uuid') id: JudgementId;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') reviewId: ReviewId;
  @Column('text') itemCode: string;
  @Column('text') result: JudgementResult;
  /** Printed in the report as it stands; empty only where the item is met and its answer agrees with the register. */
  @Column('text') reason: string;
  /** Never shown to the operator. */
  @Column('text') internalNote: string;
  @Column('text') measure: Measure;
  /** Page of the operator's own disaster management plan that holds the measure. */
  @Column('integer', { nullable: true }) planPage: number | null;
  @Column('uuid') judgedBy: PersonId;
  @Column('text') judgedByName: string;
  @Column('timestamptz') judgedAt: Date;
  @Column('integer') version: number;
}
