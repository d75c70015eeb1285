export { closeInspection } from './close-inspection.service.js';
export type { InspectionId } from './inspection.entity.js';
export { inspectionVerbsOf, mayManageInspections } from './inspection.policy.js';
export { InspectionInput, InspectionSearch, PlanStartInput, ProlongationInput } from './inspections.input.js';
export { InspectionsModule } from './inspections.module.js';
export {
  inspectionOf,
  InspectionQueries,
  type InspectionRow,
  type InspectionView,
  type TeamMember,
} from './inspections.queries.js';
export { Inspections } from './inspections.service.js';
export { INSPECTION_STATES, type InspectionState, inspectionVerbs, type InspectionVerb } from './lifecycle.js';
export { type OpenedInspection, openInspection } from './open-inspection.service.js';
export { OpeningQueries } from './opening.queries.js';
export {
  type DoubtfulOperator,
  type DoubtReason,
  type Doubts,
  ParticipantQueries,
  type ParticipantRow,
} from './participants.queries.js';
export type { Participant } from './participants.service.js';
export { basisOf, INSPECTION_KINDS, type InspectionKind, type KeyDates, proposedDates } from './plan.js';
export type { Prolongation } from './prolongations.queries.js';
export { mayServe, TEAM_FUNCTIONS, type TeamCandidate, teamFaults, type TeamFunction } from './team.js';
import { InspectionMemberEntity } from './inspection-member.entity.js';
import { InspectionProlongationEntity } from './inspection-prolongation.entity.js';
import { InspectionEntity } from './inspection.entity.js';

export const inspectionEntities = [InspectionEntity, InspectionMemberEntity, InspectionProlongationEntity];
