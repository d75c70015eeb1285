import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { FindingId } from './finding.entity.js';
import type { PreventionMove } from './finding-lifecycle.js';

/** What was reported of a preventive action, and what was said to it. Never changed; further ones follow. */
@Entity('finding_step')
export class FindingStepEntity {
  @PrimaryColumn('uuid') id: Id<'finding-step'>;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') findingId: FindingId;
  /** From 1 within the finding. */
  @Column('integer') number: number;
  @Column('text') move: PreventionMove | 'withdraw';
  @Column('text') text: string;
  @Column('uuid', { nullable: true }) by: PersonId | null;
  @Column('text') byName: string;
  @Column('timestamptz') at: Date;
}
