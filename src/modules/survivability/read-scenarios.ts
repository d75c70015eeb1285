import type { Topology } from '../topology/index.js';
import {
  groupScenarios,
  pairScenarios,
  readScenario,
  type Scenario,
  type ScenarioFault,
  siteScenarios,
} from './scenario.js';

/** The scenarios that somebody asked for: some by their text, some as whole sets. */
export interface AskedScenarios {
  readonly scenario: readonly string[];
  readonly n1: boolean;
  readonly groups: boolean;
  readonly n2: boolean;
}

/** What is run where nobody asked for anything: each site and each common cause. */
export const STANDARD: AskedScenarios = { scenario: [], n1: true, groups: true, n2: false };

/** N-2: each pair of sites. */
export const PAIRS: AskedScenarios = { scenario: [], n1: false, groups: false, n2: true };

export type ScenariosRead = { readonly scenarios: readonly Scenario[] } | { readonly faults: readonly ScenarioFault[] };

export function readScenarios(topology: Topology, asked: AskedScenarios): ScenariosRead {
  const { scenario, n1, groups, n2 } = orStandard(asked);
  const named = scenario.map((text) => readScenario(text, topology));
  const faults = named.filter((each) => 'code' in each);
  if (faults.length > 0) return { faults };
  return {
    scenarios: [
      ...named.filter((each) => 'lost' in each),
      ...(n1 ? siteScenarios(topology) : []),
      ...(groups ? groupScenarios(topology) : []),
      ...(n2 ? pairScenarios(topology) : []),
    ],
  };
}

/** At most so many, known before any pair is made. */
export function mostScenarios(topology: Topology, asked: AskedScenarios): number {
  const { scenario, n1, groups, n2 } = orStandard(asked);
  const count = topology.sites.length;
  return (
    scenario.length +
    (n1 ? count : 0) +
    (groups ? groupScenarios(topology).length : 0) +
    (n2 ? (count * (count - 1)) / 2 : 0)
  );
}

function orStandard(asked: AskedScenarios): AskedScenarios {
  const { scenario, n1, groups, n2 } = asked;
  return scenario.length === 0 && !n1 && !groups && !n2 ? STANDARD : asked;
}
