import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind } from '../../shared/actor.js';
import type { OrganisationId } from '../../shared/ids.js';

@Entity('organisation')
export class OrganisationEntity {
  @PrimaryColumn('uuid') id: OrganisationId;
  @Column('text') kind: OrganisationKind;
  @Column('text') name: string;
  @Column('timestamptz') createdAt: Date;
  @Column('integer') version: number;
}
