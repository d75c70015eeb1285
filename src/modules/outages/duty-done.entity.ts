import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { OutageDuty } from './duties.js';
import type { OutageId } from './outage.entity.js';

/** That something was done about a duty. Never changed; further ones follow. */
@Entity('outage_duty_done')
export class DutyDoneEntity {
  @PrimaryColumn('uuid') id: Id<'outage-duty-done'>;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') outageId: OutageId;
  @Column('text') duty: OutageDuty;
  @Column('timestamptz') at: Date;
  /** How and to whom. */
  @Column('text') note: string;
  @Column('uuid', { nullable: true }) enteredBy: PersonId | null;
  @Column('text') enteredByName: string;
  @Column('timestamptz') enteredAt: Date;
}
