import { AuditEntryEntity } from './modules/audit/index.js';
import { checklistEntities } from './modules/checklist/index.js';
import { evidenceEntities } from './modules/evidence/index.js';
import { facilitiesEntities } from './modules/facilities/index.js';
import { findingEntities } from './modules/findings/index.js';
import { identityEntities } from './modules/identity/index.js';
import { inspectionEntities } from './modules/inspections/index.js';
import { operatorEntities } from './modules/operators/index.js';
import { outageEntities } from './modules/outages/index.js';
import { reportEntities } from './modules/reports/index.js';
import { reviewEntities } from './modules/review/index.js';
import { selfAssessmentEntities } from './modules/self-assessment/index.js';
import { survivabilityEntities } from './modules/survivability/index.js';
import { topologyEntities } from './modules/topology/index.js';

/** The tables of all rooms. */
export const entities = [
  AuditEntryEntity,
  ...identityEntities,
  ...checklistEntities,
  ...evidenceEntities,
  ...inspectionEntities,
  ...selfAssessmentEntities,
  ...findingEntities,
  ...reviewEntities,
  ...outageEntities,
  ...reportEntities,
  ...operatorEntities,
  ...facilitiesEntities,
  ...topologyEntities,
  ...survivabilityEntities,
];
