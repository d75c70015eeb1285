import type { OperatorId } from '../../shared/ids.js';
import { seoulDate } from '../../shared/time.js';
import type { Reading } from '../audit/index.js';
import { sitesWithMaterial, unknownFacilities } from '../facilities/index.js';
import type { TopologyChanges } from './compare.js';
import type { PathFault } from './fault-log.js';
import { futureDrills } from './future-drills.js';
import type { Topology } from './topology.js';

/** What a sound document says that the register cannot take: buildings nobody knows, drills that lie ahead, and sites left
 *  out although something is registered about them. */
export async function registerFaults(
  reading: Reading,
  operatorId: OperatorId,
  topology: Topology,
  { sites }: TopologyChanges,
): Promise<readonly PathFault[]> {
  const missing = sites.removed.map(({ id }) => id);
  const held = await sitesWithMaterial(reading, operatorId, missing);
  return [
    ...(held.length > 0 ? [missingSites(held)] : []),
    ...(await facilityFaults(reading, topology)),
    ...futureDrills(topology, seoulDate(reading.now)),
  ];
}

const missingSites = (found: readonly string[]): PathFault => ({
  path: 'sites',
  code: 'site-has-measures',
  facts: { found },
  at: ['sites'],
  on: 'key',
});

async function facilityFaults(reading: Reading, { sites }: Topology): Promise<readonly PathFault[]> {
  const numbers = sites.map(({ facility }) => facility);
  const unknown = await unknownFacilities(reading, [...new Set(numbers.filter((number) => number !== undefined))]);
  return numbers.flatMap((number, index): readonly PathFault[] => {
    if (number === undefined || !unknown.has(number)) return [];
    const at = ['sites', index, 'facility'];
    return [{ path: at.join('.'), code: 'facility-unknown', facts: { found: number }, at, on: 'value' }];
  });
}
