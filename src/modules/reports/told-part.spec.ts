import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import { knownDate } from '../../shared/time.js';
import type { Basis } from '../survivability/proof.js';
import { simulate } from '../survivability/outcome.js';
import { EMPTY_TOPOLOGY, type Topology } from '../topology/topology.js';
import { KOREAN } from './report-wording.js';

const { toldPart } = await builtOutside<typeof import('./told-part.js')>('src/modules/reports/told-part.js');
const { reportSurvivability } = await builtOutside<typeof import('./report-survivability.js')>(
  'src/modules/reports/report-survivability.js',
);

/** So many sites with one service each, the last of which alone is a core service. */
const alone = (count: number): Topology => ({
  ...EMPTY_TOPOLOGY,
  sites: ids(count).map((i) => ({ id: `site-${i}`, name: `센터 ${i}`, groups: {} })),
  services: ids(count).map((i) => ({
    ...{ id: `service-${i}`, name: `서비스 ${i}`, users: 0, core: i === count, requires: [`component-${i}`] },
  })),
  components: ids(count).map((i) => ({
    ...{ id: `component-${i}`, name: `구성요소 ${i}`, layer: 'application', stateful: false, requires: [] },
    ...{ requiredPercent: 100, placements: [{ site: `site-${i}`, role: 'active', percent: 100, lagSeconds: 0 }] },
  })),
});

const ids = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

function toldOf(document: Topology) {
  const run = (basis: Basis) => simulate(document, { asOf: knownDate('2026-11-26'), basis });
  const register = { number: 1, document, sha256: 'ab'.repeat(32), savedAt: new Date() };
  return toldPart(reportSurvivability(register, { declared: run('declared'), proven: run('proven') }), KOREAN);
}

describe('what a document tells of a simulation', () => {
  it('is everything where a person can read it', () => {
    const { simulation, left } = toldOf(alone(12));
    expect([simulation.services.length, simulation.declared.scenarios.length, left]).toEqual([12, 12, []]);
    // core services first, as in the picture on the page
    expect(simulation.services[0]?.id).toBe('service-12');
  });

  it('is the worst of a large register, on both bases alike, and how much is left out', () => {
    const { simulation, left } = toldOf(alone(40));
    expect([simulation.services.length, simulation.declared.scenarios.length]).toEqual([32, 12]);
    expect(simulation.services.map(({ id }) => id)).toContain('service-40');
    expect(simulation.declared.scenarios.map(({ id }) => id)).toContain('site:site-40');
    expect(simulation.proven.scenarios.map(({ id }) => id)).toEqual(simulation.declared.scenarios.map(({ id }) => id));
    expect(simulation.declared.scenarios.every(({ services }) => services.length === 32)).toBe(true);
    expect(JSON.stringify(left)).toContain('서비스 8개와 상실 28가지');
  });
});
