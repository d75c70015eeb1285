import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PersonId } from '../../shared/ids.js';
import type { InspectionId } from './inspection.entity.js';
import type { TeamFunction } from './team.js';

/** Somebody's one function in one inspection. */
@Entity('inspection_member')
export class InspectionMemberEntity {
  @PrimaryColumn('uuid') inspectionId: InspectionId;
  @PrimaryColumn('uuid') personId: PersonId;
  @Column('text') function: TeamFunction;
}
