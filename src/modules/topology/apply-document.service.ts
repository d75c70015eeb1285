import type { Tx } from '../audit/index.js';
import { importSites } from '../facilities/index.js';
import { changesBetween } from './compare.js';
import { registeredSite } from './document-site.js';
import type { RegisterOrigin } from './register-version.entity.js';
import { type OpenRegister, saveVersion } from './save-version.service.js';
import type { Topology } from './topology.js';

/** Makes a whole document the next version, brings the sites in line with it, and answers its number. */
export async function applyDocument(
  tx: Tx,
  register: OpenRegister,
  topology: Topology,
  origin: RegisterOrigin,
): Promise<number> {
  const { sites } = changesBetween(register.document, topology);
  await importSites(tx, register.operatorId, {
    added: sites.added.map(registeredSite),
    changed: sites.changed.map(({ after }) => registeredSite(after)),
    removed: sites.removed.map(({ id }) => id),
  });
  return saveVersion(tx, register, topology, origin);
}
