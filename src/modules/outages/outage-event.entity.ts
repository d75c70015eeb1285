import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, PersonId } from '../../shared/ids.js';

export type OutageEventId = Id<'outage-event'>;

/** Outages of several operators with a cause in common, such as a building. Belongs to no operator. */
@Entity('outage_event')
export class OutageEventEntity {
  @PrimaryColumn('uuid') id: OutageEventId;
  @Column('text') title: string;
  /** The building of the public list, where it is one. */
  @Column('text', { nullable: true }) facilityNumber: string | null;
  @Column('uuid', { nullable: true }) openedBy: PersonId | null;
  @Column('text') openedByName: string;
  @Column('timestamptz') openedAt: Date;
  @Column('integer') version: number;
}
