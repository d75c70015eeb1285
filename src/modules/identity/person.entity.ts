import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationId, PersonId } from '../../shared/ids.js';
import type { Role } from './roles.js';

/** The password hash is no column here: the application's database role may not read it. */
@Entity('person')
export class PersonEntity {
  @PrimaryColumn('uuid') id: PersonId;
  @Column('uuid') organisationId: OrganisationId;
  @Column('text') email: string;
  @Column('text') name: string;
  @Column('text', { array: true }) roles: Role[];
  @Column('boolean') active: boolean;
  @Column('timestamptz') createdAt: Date;
  @Column('integer') version: number;
}
