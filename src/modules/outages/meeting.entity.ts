import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, PersonId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import type { FollowUpState } from './follow-up-state.js';
import type { OutageEventId } from './outage-event.entity.js';

export type MeetingId = Id<'outage-meeting'>;
export type DecisionId = Id<'outage-decision'>;

/** A meeting of the headquarters (대책본부) on an event. Never changed. */
@Entity('outage_meeting')
export class MeetingEntity {
  @PrimaryColumn('uuid') id: MeetingId;
  @Column('uuid') eventId: OutageEventId;
  /** The third meeting on an event has 3, whether the first two were entered or not. */
  @Column('integer') number: number;
  @Column('timestamptz') heldAt: Date;
  @Column('text') chair: string;
  @Column('uuid', { nullable: true }) enteredBy: PersonId | null;
  @Column('text') enteredByName: string;
  @Column('timestamptz') enteredAt: Date;
}

/** What a meeting decided. Never changed; what becomes of it follows. */
@Entity('outage_decision')
export class DecisionEntity {
  @PrimaryColumn('uuid') id: DecisionId;
  @Column('uuid') meetingId: MeetingId;
  @Column('integer') place: number;
  @Column('text') text: string;
  /** Who follows up. */
  @Column('text') who: string;
  @Column('date', { nullable: true }) dueOn: CalendarDate | null;
}

/** What became of a decision from a moment on. */
@Entity('outage_follow_up')
export class FollowUpEntity {
  @PrimaryColumn('uuid') id: Id<'outage-follow-up'>;
  /** Order of entry, counted by the database. */
  @Column({ type: 'bigint', insert: false, update: false }) number: string;
  @Column('uuid') decisionId: DecisionId;
  @Column('timestamptz') at: Date;
  @Column('text') state: FollowUpState;
  @Column('text') note: string;
  @Column('uuid', { nullable: true }) enteredBy: PersonId | null;
  @Column('text') enteredByName: string;
  @Column('timestamptz') enteredAt: Date;
}
