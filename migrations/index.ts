import { Audit1764000000001 } from './0001-audit.js';
import { Identity1764000000002 } from './0002-identity.js';

/** All migrations in their order. Each does one thing, in plain SQL. */
export const migrations = [Audit1764000000001, Identity1764000000002];
