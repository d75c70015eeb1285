import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { NoticeChannel } from './notice-draft.js';
import type { OutageId } from './outage.entity.js';

/** What users were told of an outage (이용자 고지). Never changed; further ones follow. */
@Entity('outage_notice')
export class NoticeEntity {
  @PrimaryColumn('uuid') id: Id<'outage-notice'>;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') outageId: OutageId;
  /** From 1 within the outage. */
  @Column('integer') number: number;
  @Column('text') channel: NoticeChannel;
  @Column('timestamptz') sentAt: Date;
  /** As it went out. */
  @Column('text') text: string;
  /** What shows it: an address, a description; empty where nothing was told. */
  @Column('text') proof: string;
  @Column('uuid', { nullable: true }) enteredBy: PersonId | null;
  @Column('text') enteredByName: string;
  @Column('timestamptz') enteredAt: Date;
}
