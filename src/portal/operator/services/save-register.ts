import type { Edited, Register, Topology } from '../../../modules/topology/index.js';
import type { Notice } from '../../notice.js';
import { paths } from '../../paths.js';
import type { Visit } from '../../visit.js';

/** Saves one change of the register, made on the version that was opened, and goes back to the services. */
export async function saveRegister(
  visit: Visit,
  register: Register,
  version: number,
  notice: Notice,
  change: (topology: Topology) => Edited,
): Promise<undefined> {
  await register.edit(visit.actor, visit.operator, version, change);
  visit.see(paths.operator.services, notice);
}
