import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Groups } from './groups.js';

/** A building of the ministry's public list; belongs to no operator. */
@Entity('facility')
export class FacilityEntity {
  /** `F-0001`. */
  @PrimaryColumn('text') number: string;
  @Column('text') name: string;
  @Column('text') place: string;
  @Column('jsonb') groups: Groups;
  @Column('double precision', { nullable: true }) latitude: number | null;
  @Column('double precision', { nullable: true }) longitude: number | null;
  @Column('integer') version: number;
}
