import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OperatorId } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';

/** PostgreSQL's bigint comes as text; won and users stay far below what a number holds exactly. */
const asNumber = {
  to: (value: number | null) => value,
  from: (value: string | null) => (value === null ? null : Number(value)),
};

/** The figures that decide for `year`, measured in the year before. */
@Entity('measurement')
export class MeasurementEntity {
  @PrimaryColumn('uuid') operatorId: OperatorId;
  @PrimaryColumn('integer') year: number;
  @Column('date') periodFrom: CalendarDate;
  @Column('date') periodTo: CalendarDate;
  @Column('bigint', { nullable: true, transformer: asNumber }) dailyUsers: number | null;
  @Column('integer', { nullable: true }) trafficSharePartsPerMillion: number | null;
  @Column('bigint', { nullable: true, transformer: asNumber }) totalSalesWon: number | null;
  @Column('bigint', { nullable: true, transformer: asNumber }) telecomSalesWon: number | null;
  @Column('bigint', { nullable: true, transformer: asNumber }) ictSalesWon: number | null;
  @Column('text') source: string;
  @Column('integer') version: number;
}
