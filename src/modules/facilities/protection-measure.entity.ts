import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OperatorId } from '../../shared/ids.js';
import type { MeasureValues } from './check-measure.js';
import type { ResponsibleParty } from './facility-rules.js';
import type { MeasureKind } from './measure-kinds.js';
import type { SiteId } from './site.entity.js';

/** A protection measure (보호조치) of a site and who answers for it. */
@Entity('protection_measure')
export class ProtectionMeasureEntity {
  @Column('uuid') operatorId: OperatorId;
  @PrimaryColumn('uuid') siteId: SiteId;
  @PrimaryColumn('text') kind: MeasureKind;
  @Column('text') responsible: ResponsibleParty;
  @Column('jsonb') content: MeasureValues;
  @Column('integer') version: number;
}
