import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { SiteId } from '../facilities/index.js';
import type { Occasion } from './duties.js';
import type { OutageEventId } from './outage-event.entity.js';

export type OutageId = Id<'outage'>;

export const CERTAINTIES = ['known', 'suspected', 'unknown'] as const;
/** How sure a cause is. */
export type Certainty = (typeof CERTAINTIES)[number];

export interface OutageCause {
  readonly certainty: Certainty;
  readonly text: string;
}

/** A site of the register, with the name that it had then. */
export interface LostSite {
  readonly id: SiteId;
  readonly name: string;
}

/** From where it was opened: by people of a side, or by the operator's programs with a token. */
export type OpenedFrom = 'operator' | 'ministry' | 'token';

export const EXERCISE_KINDS = ['announced', 'unannounced'] as const;
/** Whether the people of an exercise (모의훈련) knew of it beforehand. */
export type ExerciseKind = (typeof EXERCISE_KINDS)[number];

/** 장애: a stop or slow-down of services; or an exercise, in which sites are only assumed to be lost. */
@Entity('outage')
export class OutageEntity {
  @PrimaryColumn('uuid') id: OutageId;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid', { nullable: true }) eventId: OutageEventId | null;
  @Column('text') title: string;
  @Column('timestamptz') startedAt: Date;
  @Column('timestamptz', { nullable: true }) detectedAt: Date | null;
  @Column('timestamptz', { nullable: true }) endedAt: Date | null;
  @Column('text', { nullable: true }) occasion: Occasion | null;
  /** Maintenance that users were told of beforehand: both or neither. */
  @Column('timestamptz', { nullable: true }) announcedFrom: Date | null;
  @Column('timestamptz', { nullable: true }) announcedTo: Date | null;
  @Column('jsonb') causes: readonly OutageCause[];
  /** What was done at once (응급조치). */
  @Column('text') measures: string;
  @Column('jsonb') lostSites: readonly LostSite[];
  /** Null for an outage that happened; never changed. Who calls an exercise opens it. */
  @Column('text', { nullable: true }) exercise: ExerciseKind | null;
  @Column('text') openedFrom: OpenedFrom;
  @Column('uuid', { nullable: true }) openedBy: PersonId | null;
  @Column('text') openedByName: string;
  @Column('timestamptz') openedAt: Date;
  @Column('integer') version: number;
}
