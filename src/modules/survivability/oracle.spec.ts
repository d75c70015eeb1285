import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyDeepNetwork, anyNetwork } from '../../../test/support/any-network.js';
import { faultsOfChain } from '../../../test/support/chain-checker.js';
import { builtOutside } from '../../../test/support/outside.js';
import { oracleService, oracleTimes } from '../../../test/support/survivability-oracle.js';
import { knownDate } from '../../shared/time.js';
import type { Topology } from '../topology/index.js';
import { BASES, type Basis } from './proof.js';

const { simulate } = await builtOutside<typeof import('./outcome.js')>('src/modules/survivability/outcome.js');
const { groupScenarios, pairScenarios, siteScenarios } = await builtOutside<typeof import('./scenario.js')>(
  'src/modules/survivability/scenario.js',
);

const asOf = knownDate('2026-11-23');
const provenFrom = '2025-11-23';
const RUNS = 2_000;
const DEEP_RUNS = 500;

/** The engine against the obvious algorithm, on topologies with cycles, ties, needs of oneself and capacity in steps. */
describe('the engine', () => {
  it('says what the oracle says, with chains that hold, for every loss of random topologies', () => {
    fc.assert(
      fc.property(anyNetwork, fc.constantFrom(...BASES), (topology, basis) => {
        expect(differences(topology, basis)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('says so too where one thing stands behind another over many steps', () => {
    fc.assert(
      fc.property(anyDeepNetwork, fc.constantFrom(...BASES), (topology, basis) => {
        expect(differences(topology, basis)).toEqual([]);
      }),
      { numRuns: DEEP_RUNS },
    );
  });

  it('gives the same outcome again, whatever was played before', () => {
    fc.assert(
      fc.property(anyNetwork, (topology) => {
        const scenarios = allLosses(topology);
        const together = simulate(topology, { asOf, basis: 'declared', scenarios });
        const alone = together.scenarios.map(({ id }) => {
          const only = scenarios.filter((scenario) => scenario.id === id);
          return simulate(topology, { asOf, basis: 'declared', scenarios: only }).scenarios[0]?.services;
        });
        expect(alone).toEqual(together.scenarios.map(({ services }) => services));
      }),
      { numRuns: 100 },
    );
  });
});

const allLosses = (topology: Topology) => [
  { id: 'near:0,0,0', kind: 'near' as const, lost: [] },
  ...siteScenarios(topology),
  ...groupScenarios(topology),
  ...pairScenarios(topology),
];

function differences(topology: Topology, basis: Basis): readonly string[] {
  const { scenarios } = simulate(topology, { asOf, basis, scenarios: allLosses(topology) });
  return scenarios.flatMap(({ id, lost, services }) => {
    const loss = { topology, lost, basis, provenFrom, asOf };
    const times = oracleTimes(loss);
    return services.flatMap(({ id: serviceId, chain, objectiveMet, ...found }) => {
      const service = topology.services.find((each) => each.id === serviceId);
      if (service === undefined) return [`${serviceId} is not known`];
      const told = JSON.stringify(oracleService(loss, times, service));
      const differs =
        JSON.stringify(found) === told ? [] : [`${id} ${serviceId}: ${JSON.stringify(found)} not ${told}`];
      const wrong = objectives(service.objective ?? {}, found);
      return [
        ...differs,
        ...(JSON.stringify(objectiveMet) === wrong
          ? []
          : [`${id} ${serviceId}: ${JSON.stringify(objectiveMet)} not ${wrong}`]),
        ...faultsOfChain(chain, service.requires, topology, lost, times).map((fault) => `${id} ${serviceId}: ${fault}`),
      ];
    });
  });
}

function objectives(
  objective: { readonly recoveryMinutes?: number; readonly dataLossSeconds?: number },
  found: { readonly recoveryMinutes: number | null; readonly dataLossSeconds: number | null },
): string {
  const met = (allowed: number | undefined, value: number | null) =>
    allowed === undefined ? null : value !== null && value <= allowed;
  return JSON.stringify({
    recovery: met(objective.recoveryMinutes, found.recoveryMinutes),
    data: met(objective.dataLossSeconds, found.dataLossSeconds),
  });
}
