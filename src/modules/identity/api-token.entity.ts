import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OrganisationId, PersonId } from '../../shared/ids.js';
import type { Permission } from './roles.js';

/** The token itself is shown once; `token_hash` is written by SQL and may not be read back. */
@Entity('api_token')
export class ApiTokenEntity {
  @PrimaryColumn('uuid') id: Id<'api-token'>;
  @Column('uuid') organisationId: OrganisationId;
  @Column('uuid') personId: PersonId;
  @Column('text') name: string;
  @Column('text', { array: true }) scopes: Permission[];
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz') expiresAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) lastUsedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) revokedAt: Date | null;
}
