import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OutageEventId } from './outage-event.entity.js';

/** The public status page of an event, with words of its own: the event's may name what is under protection. */
@Entity('outage_status_page')
export class StatusPageEntity {
  @PrimaryColumn('uuid') eventId: OutageEventId;
  @Column('boolean') opened: boolean;
  @Column('text') title: string;
  @Column('text', { nullable: true }) titleEn: string | null;
  @Column('text', { nullable: true }) text: string | null;
  @Column('text', { nullable: true }) textEn: string | null;
  @Column('integer') version: number;
}
