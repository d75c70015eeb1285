import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';

export type EvidenceId = Id<'evidence'>;

/** What evidence may belong to; the room of each says who may read it. */
export type EvidenceSubjectKind = 'answer' | 'supplement-message' | 'outage-notice' | 'finding' | 'data-request-answer';

@Entity('evidence')
export class EvidenceEntity {
  @PrimaryColumn('uuid') id: EvidenceId;
  @Column('uuid') operatorId: OperatorId;
  @Column('text') name: string;
  @Column('text') mediaType: string;
  @Column('bigint', { transformer: { from: Number, to: (value: number) => value } }) sizeBytes: number;
  @Column('text') sha256: string;
  @Column('text') subjectKind: EvidenceSubjectKind;
  @Column('uuid') subjectId: string;
  @Column('uuid', { nullable: true }) addedBy: PersonId | null;
  @Column('text') addedByName: string;
  @Column('timestamptz') addedAt: Date;
  /** Taken off its subject; the file stays until lawful destruction. */
  @Column('timestamptz', { nullable: true }) removedAt: Date | null;
}
