import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id } from '../../shared/ids.js';
import type { CatalogueState } from './catalogue-lifecycle.js';
import type { Catalogue } from './catalogue.js';

export type CatalogueId = Id<'catalogue'>;

/** What a catalogue says about itself, without its items. */
export type CatalogueHead = Omit<Catalogue, 'items'>;

@Entity('catalogue')
export class CatalogueEntity {
  @PrimaryColumn('uuid') id: CatalogueId;
  /** Year and number of the version: `2026-1`. */
  @Column('text') label: string;
  @Column('jsonb') head: CatalogueHead;
  @Column('text') state: CatalogueState;
  /** SHA-256 (hex) of the document it was loaded from. */
  @Column('text') sha256: string;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) inForceAt: Date | null;
  @Column('timestamptz', { nullable: true }) retiredAt: Date | null;
  @Column('integer') version: number;
}
