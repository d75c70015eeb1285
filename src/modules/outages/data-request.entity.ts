import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Id, OperatorId, PersonId } from '../../shared/ids.js';
import type { DataRequestBasis } from './data-request-basis.js';
import type { DataRequestStepKind } from './data-request-state.js';
import type { OutageId } from './outage.entity.js';

export type DataRequestId = Id<'data-request'>;

/** Material that the ministry demands after an outage (자료제출 요구). What became of it are its steps. */
@Entity('data_request')
export class DataRequestEntity {
  @PrimaryColumn('uuid') id: DataRequestId;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') outageId: OutageId;
  /** From 1 within the outage. */
  @Column('integer') number: number;
  @Column('text') basis: DataRequestBasis;
  @Column('uuid', { nullable: true }) draftedBy: PersonId | null;
  @Column('text') draftedByName: string;
  @Column('timestamptz') draftedAt: Date;
}

/** One step of a request. Never changed, only followed. */
@Entity('data_request_step')
export class DataRequestStepEntity {
  @PrimaryColumn('uuid') id: Id<'data-request-step'>;
  @Column('uuid') operatorId: OperatorId;
  @Column('uuid') requestId: DataRequestId;
  @Column('text') kind: DataRequestStepKind;
  /** From 1 among those of its kind. */
  @Column('integer') number: number;
  /** Why the material is demanded, or why the request is withdrawn. */
  @Column('text', { nullable: true }) reason: string | null;
  /** What data and documents. */
  @Column('text', { nullable: true }) material: string | null;
  /** In what form, and how. */
  @Column('text', { nullable: true }) form: string | null;
  /** Whether what is handed in is given back (AIA 10(2)4). */
  @Column('boolean', { nullable: true }) returned: boolean | null;
  @Column('timestamptz', { nullable: true }) dueAt: Date | null;
  /** What the operator answers, or what the ministry found. */
  @Column('text', { nullable: true }) text: string | null;
  /** What follows from what was found. */
  @Column('text', { nullable: true }) follows: string | null;
  @Column('uuid', { nullable: true }) enteredBy: PersonId | null;
  @Column('text') enteredByName: string;
  @Column('text') enteredByOrganisation: string;
  @Column('timestamptz') enteredAt: Date;
}
