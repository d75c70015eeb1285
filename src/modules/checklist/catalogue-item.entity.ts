import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CatalogueId } from './catalogue.entity.js';
import type { Item } from './catalogue.js';

@Entity('catalogue_item')
export class CatalogueItemEntity {
  @PrimaryColumn('uuid') catalogueId: CatalogueId;
  /** Domain and number: `RED-03`. */
  @PrimaryColumn('text') code: string;
  /** Place in the catalogue, from 0. */
  @Column('integer') position: number;
  @Column('jsonb') content: Item;
}
