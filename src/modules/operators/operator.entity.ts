import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OperatorId } from '../../shared/ids.js';
import type { BusinessNumber } from './business-number.js';
import type { OperatorKind } from './operator-kind.js';

/** The facts of an operator; its name is the name of its organisation. */
@Entity('operator')
export class OperatorEntity {
  @PrimaryColumn('uuid') id: OperatorId;
  @Column('text') businessNumber: BusinessNumber;
  @Column('text', { array: true }) kinds: OperatorKind[];
  @Column('boolean') koreanOffice: boolean;
  @Column('boolean') paidServices: boolean;
  @Column('boolean') publicBody: boolean;
  @Column('timestamptz') registeredAt: Date;
  @Column('integer') version: number;
}
