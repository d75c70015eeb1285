export { AuditModule } from './audit.module.js';
export { AuditQueries, type TrailEntry } from './audit.queries.js';
export { AuditEntryEntity } from './audit-entry.entity.js';
export { fingerprint } from './fingerprint.service.js';
export { TrailSearch } from './trail.input.js';
export type { Reading, Recorded, Tx } from './transaction.service.js';
export { UnitOfWork } from './unit-of-work.service.js';
