import type { Tone } from '../../shared/picture.js';
import type { Service } from '../topology/index.js';
import { byCodePoint } from './code-point-order.js';
import type { ScenarioOutcome } from './outcome.js';
import { toneOf } from './outcome-words.js';
import type { ServiceOutcome } from './service-outcome.js';

interface Served {
  readonly services: readonly Pick<Service, 'id' | 'core'>[];
}

/** From the worst to the best. */
const ORDER: readonly Tone[] = ['gone', 'bad', 'mild', 'warning', 'good'];

/** How bad an outcome looks beside others: an order for reading, not a measure. 0 is the worst. */
export const rankOf = (outcome: ServiceOutcome): number => ORDER.indexOf(toneOf(outcome));

/** Scenarios, the one first that takes most core services for good, then most beyond their objective, and so on. */
export function worstScenarios(
  { services }: Served,
  scenarios: readonly ScenarioOutcome[],
): readonly ScenarioOutcome[] {
  const core = new Set(services.filter((service) => service.core).map(({ id }) => id));
  const weighed = scenarios.map((scenario) => ({
    scenario,
    counts: [...countsOf(scenario.services.filter(({ id }) => core.has(id))), ...countsOf(scenario.services)],
  }));
  return weighed.toSorted((one, other) => byCounts(one.counts, other.counts)).map(({ scenario }) => scenario);
}

/** Ids of services: core ones first, then by the worst that happens to them. */
export function worstServices({ services }: Served, scenarios: readonly ScenarioOutcome[]): readonly string[] {
  const outcomes = new Map<string, number[]>(services.map(({ id }) => [id, []]));
  for (const scenario of scenarios)
    for (const outcome of scenario.services) outcomes.get(outcome.id)?.push(rankOf(outcome));
  return services
    .map(({ id, core }) => ({ id, core, counts: counted(outcomes.get(id) ?? []) }))
    .toSorted(
      (one, other) =>
        Number(other.core) - Number(one.core) || byCounts(one.counts, other.counts) || byCodePoint(one.id, other.id),
    )
    .map(({ id }) => id);
}

const countsOf = (outcomes: readonly ServiceOutcome[]): readonly number[] => counted(outcomes.map(rankOf));

/** How many are worst, next worst and so on; the best are not counted. */
const counted = (ranks: readonly number[]): readonly number[] =>
  ORDER.slice(0, -1).map((_, rank) => ranks.filter((each) => each === rank).length);

const byCounts = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((order, count, at) => order || (other[at] ?? 0) - count, 0);
