import type { CalendarDate } from '../../shared/time.js';
import type { Topology } from '../topology/index.js';
import type { Basis } from './proof.js';
import { groupScenarios, mergeScenarios, type NamedScenario, type Scenario, siteScenarios } from './scenario.js';
import type { ServiceOutcome } from './service-outcome.js';
import { ServiceOutcomes } from './service-outcomes.js';
import { Simulator } from './simulator.js';
import { sortedWeaknesses } from './sorted-weaknesses.js';
import type { Weakness } from './weakness.js';
import { WeaknessSearch } from './weaknesses.js';

export const OUTCOME_FORMAT = 'ieum-outcome/1';

/** Changes whenever the same topology could give another outcome. */
export const ENGINE_VERSION = '1';

/** The document `ieum-outcome/1`. */
export interface Outcome {
  readonly format: typeof OUTCOME_FORMAT;
  readonly engine: string;
  readonly asOf: CalendarDate;
  readonly basis: Basis;
  readonly scenarios: readonly ScenarioOutcome[];
  /** Over the loss of each site and of each common cause, whatever scenarios were asked for. */
  readonly weaknesses: readonly Weakness[];
}

export interface ScenarioOutcome {
  readonly id: string;
  readonly alsoKnownAs: readonly string[];
  /** Ids of sites, sorted. */
  readonly lost: readonly string[];
  /** All services, by id. */
  readonly services: readonly ServiceOutcome[];
}

export interface RunInput {
  readonly asOf: CalendarDate;
  readonly basis: Basis;
  /** Each site alone and each common cause where none are given. */
  readonly scenarios?: readonly Scenario[];
}

/** Told after each loss that was played. */
export type Progress = (done: number, of: number) => void;

/** What the loss of sites does to the services of a topology: same input, same outcome. */
export function simulate(topology: Topology, input: RunInput, progress: Progress = () => undefined): Outcome {
  const { asOf, basis } = input;
  const simulator = new Simulator(topology, basis, asOf);
  const standard = mergeScenarios([...siteScenarios(topology), ...groupScenarios(topology)]);
  const asked = input.scenarios === undefined ? standard : mergeScenarios(input.scenarios);
  const run = new Run(simulator, asked, standard);
  const scenarios = run.play(progress);
  const weaknesses = sortedWeaknesses([run.search.standing(asOf), ...run.weaknesses].flat());
  return { format: OUTCOME_FORMAT, engine: ENGINE_VERSION, asOf, basis, scenarios, weaknesses };
}

/** Each loss is played once, whether it was asked for, is looked at for weaknesses, or both. */
class Run {
  /** Of one loss after another. */
  readonly weaknesses: (readonly Weakness[])[] = [];
  readonly search: WeaknessSearch;
  readonly #outcomes: ServiceOutcomes;
  readonly #standard: Map<string, NamedScenario>;

  constructor(
    private readonly simulator: Simulator,
    private readonly asked: readonly NamedScenario[],
    standard: readonly NamedScenario[],
  ) {
    this.#outcomes = new ServiceOutcomes(simulator);
    this.search = new WeaknessSearch(simulator.untouched, this.#outcomes.untouched);
    this.#standard = new Map(standard.map((scenario) => [scenario.lost.join(','), scenario]));
  }

  play(progress: Progress): readonly ScenarioOutcome[] {
    const asked = new Set(this.asked.map(({ lost }) => lost.join(',')));
    const others = [...this.#standard.values()].filter(({ lost }) => !asked.has(lost.join(',')));
    const total = this.asked.length + others.length;
    const outcomes = this.asked.map((scenario, index) => {
      const services = this.#playOne(scenario.lost);
      progress(index + 1, total);
      return { id: scenario.id, alsoKnownAs: scenario.alsoKnownAs, lost: scenario.lost, services };
    });
    others.forEach(({ lost }, index) => {
      this.#playOne(lost);
      progress(this.asked.length + index + 1, total);
    });
    return outcomes;
  }

  #playOne(lost: readonly string[]): readonly ServiceOutcome[] {
    return this.simulator.play(lost, (loss) => {
      const services = this.#outcomes.inLoss(loss);
      const standard = this.#standard.get(lost.join(','));
      if (standard !== undefined) this.weaknesses.push(this.search.inLoss(standard, loss, services));
      return services;
    });
  }
}
