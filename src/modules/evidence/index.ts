import { EvidenceEntity } from './evidence.entity.js';

export { EvidenceModule } from './evidence.module.js';
export { evidenceOf, type EvidenceView } from './evidence.queries.js';
export {
  Evidence,
  LARGEST_EVIDENCE,
  type EvidenceSubject,
  type OpenedEvidence,
  type ReceivedEvidence,
} from './evidence.service.js';
export { EvidenceSubjects, type MayReadEvidence } from './evidence-subjects.service.js';
export type { EvidenceId, EvidenceSubjectKind } from './evidence.entity.js';
export { ALLOWED_EXTENSIONS } from './file-kinds.js';
export const evidenceEntities = [EvidenceEntity];
