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

/** Null where nothing was asked for, so that each site and each common cause are run. */
export type ScenariosRead =
  { readonly scenarios: readonly Scenario[] | null } | { readonly faults: readonly ScenarioFault[] };

export function readScenarios(topology: Topology, { scenario, n1, groups, n2 }: AskedScenarios): ScenariosRead {
  const named = scenario.map((text) => readScenario(text, topology));
  const faults = named.filter((each) => 'code' in each);
  if (faults.length > 0) return { faults };
  if (named.length === 0 && !n1 && !groups && !n2) return { scenarios: null };
  return {
    scenarios: [
      ...named.filter((each) => 'lost' in each),
      ...(n1 ? siteScenarios(topology) : []),
      ...(groups ? groupScenarios(topology) : []),
      ...(n2 ? pairScenarios(topology) : []),
    ],
  };
}
