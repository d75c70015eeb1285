import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, OrganisationId, PersonId } from '../../shared/ids.js';

@Entity('audit_entry')
export class AuditEntryEntity {
  @PrimaryColumn('uuid') id: Id<'audit-entry'>;
  /** Order of writing, counted by the database. */
  @Column({ type: 'bigint', insert: false, update: false }) number: string;
  @Column('timestamptz') at: Date;
  @Column('uuid', { nullable: true }) personId: PersonId | null;
  @Column('text') personName: string;
  @Column('uuid', { nullable: true }) organisationId: OrganisationId | null;
  @Column('text') organisationName: string;
  /** `subject.verb`, for example `assessment.submitted`. */
  @Column('text') action: string;
  @Column('text') subjectKind: string;
  @Column('text') subjectId: string;
  /** The operator whose matter it is, where there is one. */
  @Column('uuid', { nullable: true }) operatorId: OperatorId | null;
  @Column('jsonb', { nullable: true }) before: Record<string, unknown> | null;
  @Column('jsonb', { nullable: true }) after: Record<string, unknown> | null;
}
