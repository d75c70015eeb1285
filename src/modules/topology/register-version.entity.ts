import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OperatorId, PersonId } from '../../shared/ids.js';
import type { ChangeCounts } from './change-counts.js';
import type { Topology } from './topology.js';

/** Through which door a version came: edited in the grid, read from a document, by a change of the sites, by taking the last
 *  change back, from a plan, or from what an outage or exercise measured. */
export type RegisterOrigin = 'grid' | 'document' | 'sites' | 'undo' | 'plan' | 'outage';

/** The register as it stood: never changed, never removed. The highest number is what stands now. */
@Entity('register_version')
export class RegisterVersionEntity {
  @PrimaryColumn('uuid') operatorId: OperatorId;
  @PrimaryColumn('integer') number: number;
  @Column('jsonb') document: Topology;
  /** Of the document's canonical JSON. */
  @Column('text') sha256: string;
  @Column('text') origin: RegisterOrigin;
  @Column('jsonb') changes: ChangeCounts;
  @Column('uuid', { nullable: true }) savedBy: PersonId | null;
  @Column('text') savedByName: string;
  @Column('timestamptz') savedAt: Date;
}
