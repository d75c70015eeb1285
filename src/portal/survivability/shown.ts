import {
  type Basis,
  type BothOutcomes,
  type FilteredOutcomes,
  filteredOutcomes,
  rankOf,
  type ScenarioDetail,
  type ScenarioOutcome,
  type ServiceOutcome,
  worstScenarios,
  worstServices,
} from '../../modules/survivability/index.js';
import type { Service, Topology } from '../../modules/topology/index.js';
import type { CalendarDate } from '../../shared/time.js';
import type { SurvivabilitySearch } from './survivability.search.js';

/** A simulation as pages show it. */
export interface ShownSimulation extends FilteredOutcomes {
  /** What picture and table show of it. */
  readonly part: FilteredOutcomes;
  readonly asOf: CalendarDate;
  readonly search: SurvivabilitySearch;
  /** What stood before, where the page shows what a plan changes. */
  readonly before: BothOutcomes | null;
}

/** The cell that is being read about. */
export interface ChosenCell {
  readonly basis: Basis;
  readonly scenario: ScenarioOutcome;
  readonly service: Service;
  readonly outcome: ServiceOutcome;
}

export interface ShownCell extends ChosenCell {
  readonly detail: ScenarioDetail;
}

/** A simulation with the part of it that the address asks for; of pairs of sites no kind is told apart. */
export function shown(simulation: Omit<ShownSimulation, 'part'>): ShownSimulation {
  const { services, losses, name, set } = simulation.search;
  const part = filteredOutcomes(simulation, { services, name, losses: set === 'n-2' ? null : losses });
  return { ...simulation, part };
}

/** The cell that the address names, or the worst one of those that are shown; null where there is none. */
export function chosenCell({ part: { topology, outcomes }, search }: ShownSimulation): ChosenCell | null {
  const basis = search.basis ?? 'declared';
  const { scenarios } = outcomes[basis];
  const scenario =
    scenarios.find(({ id, alsoKnownAs }) => id === search.scenario || alsoKnownAs.includes(search.scenario ?? '')) ??
    scenarios.find(({ lost }) => `sites:${lost.toSorted().join()}` === search.scenario) ??
    worstScenarios(topology, scenarios)[0];
  if (scenario === undefined) return null;
  const named = scenario.services.find(({ id }) => id === search.service);
  const outcome = named ?? worstOf(topology, scenario);
  const service = topology.services.find(({ id }) => id === outcome?.id);
  return outcome === undefined || service === undefined ? null : { basis, scenario, service, outcome };
}

function worstOf(topology: Topology, scenario: ScenarioOutcome): ServiceOutcome | undefined {
  const order = worstServices(topology, [scenario]);
  return scenario.services.toSorted((one, other) => order.indexOf(one.id) - order.indexOf(other.id))[0];
}

/** One line of the table of all outcomes. */
export interface OutcomeRow {
  readonly scenario: ScenarioOutcome;
  readonly service: Service;
  readonly declared: ServiceOutcome;
  readonly proven: ServiceOutcome;
}

/** Every outcome that is shown, on both bases, the worst first. */
export function rowsOf({ topology, outcomes }: FilteredOutcomes): readonly OutcomeRow[] {
  const services = new Map(topology.services.map((service) => [service.id, service]));
  const rows = outcomes.declared.scenarios.flatMap((scenario, at) =>
    scenario.services.flatMap((outcome, row): readonly OutcomeRow[] => {
      const [service, other] = [services.get(outcome.id), outcomes.proven.scenarios[at]?.services[row]];
      return service === undefined || other === undefined
        ? []
        : [{ scenario, service, declared: outcome, proven: other }];
    }),
  );
  // by groups instead of a sort, for there may be a million
  const groups = Map.groupBy(rows, ({ declared, service }) => 2 * rankOf(declared) + (service.core ? 0 : 1));
  return [...groups].toSorted(([one], [other]) => one - other).flatMap(([, group]) => group);
}

/** The address of the same page with other conditions or another cell. */
export function hrefWith(path: string, search: SurvivabilitySearch, changes: Partial<SurvivabilitySearch>): string {
  const given = Object.entries({ ...search, after: null, ...changes }).filter(([, value]) => value !== null);
  return `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`;
}
