import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, PersonId } from '../../shared/ids.js';
import type { OutageEventId } from './outage-event.entity.js';

export type RestorationId = Id<'outage-restoration'>;

/** How far the building of an event is restored from a moment on. Never changed, only followed. */
@Entity('outage_restoration')
export class RestorationEntity {
  @PrimaryColumn('uuid') id: RestorationId;
  /** Order of entry, counted by the database. */
  @Column({ type: 'bigint', insert: false, update: false }) number: string;
  @Column('uuid') eventId: OutageEventId;
  /** The building as it was the event's then. */
  @Column('text') facilityNumber: string;
  @Column('timestamptz') at: Date;
  @Column('integer') powerPercent: number;
  /** Halls that are back, of all that there are: both or neither. */
  @Column('integer', { nullable: true }) hallsBack: number | null;
  @Column('integer', { nullable: true }) halls: number | null;
  @Column('integer', { nullable: true }) coolingPercent: number | null;
  @Column('text') note: string;
  /** Who told it: the operator of the building, on whose behalf the ministry writes it down. */
  @Column('text') reportedBy: string;
  @Column('uuid', { nullable: true }) enteredBy: PersonId | null;
  @Column('text') enteredByName: string;
  @Column('timestamptz') enteredAt: Date;
}
