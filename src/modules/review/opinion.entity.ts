import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { JudgementId } from './judgement.entity.js';

export type OpinionId = Id<'opinion'>;

export const OPINION_OUTCOMES = ['taken-up', 'not-taken-up'] as const;
export type OpinionOutcome = (typeof OPINION_OUTCOMES)[number];

/** What the operator says to a judgement. Never changed; further ones follow. */
@Entity('opinion')
export class OpinionEntity {
  @PrimaryColumn('uuid') id: OpinionId;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') judgementId: JudgementId;
  @Column('text') text: string;
  @Column('uuid') givenBy: PersonId;
  @Column('text') givenByName: string;
  @Column('timestamptz') givenAt: Date;
}

@Entity('opinion_decision')
export class OpinionDecisionEntity {
  @PrimaryColumn('uuid') opinionId: OpinionId;
  @Column('uuid') operatorId: OperatorId;
  @Column('text') outcome: OpinionOutcome;
  @Column('text') reason: string;
  @Column('uuid') decidedBy: PersonId;
  @Column('text') decidedByName: string;
  @Column('timestamptz') decidedAt: Date;
}
