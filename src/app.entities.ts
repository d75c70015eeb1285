import { AuditEntryEntity } from './modules/audit/index.js';
import { identityEntities } from './modules/identity/index.js';

/** The tables of all rooms. */
export const entities = [AuditEntryEntity, ...identityEntities];
