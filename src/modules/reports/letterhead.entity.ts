import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationId } from '../../shared/ids.js';
import type { Disclosure, Letterhead } from './letterhead.js';

/** What an authority's documents say of it; one row for each authority that has set anything. */
@Entity('letterhead')
export class LetterheadEntity implements Letterhead {
  @PrimaryColumn('uuid') organisationId: OrganisationId;
  @Column('text', { nullable: true }) sender: string | null;
  @Column('text', { nullable: true }) postalCode: string | null;
  @Column('text', { nullable: true }) address: string | null;
  @Column('text', { nullable: true }) telephone: string | null;
  @Column('text', { nullable: true }) email: string | null;
  @Column('text') disclosure: Disclosure;
  @Column('text', { nullable: true }) numberPattern: string | null;
  @Column('integer') version: number;
}
