import type { Service, Topology } from '../topology/index.js';
import type { BothOutcomes } from './outcome.thread.js';
import type { Outcome, ScenarioOutcome } from './outcome.js';

export const SERVICE_FILTERS = ['core', 'affected'] as const;
/** Core functions, or what any of the losses does something to, on either basis. */
export type ServiceFilter = (typeof SERVICE_FILTERS)[number];

export const LOSS_FILTERS = ['site', 'group'] as const;
/** The loss of single sites, or of what has a cause in common. */
export type LossFilter = (typeof LOSS_FILTERS)[number];

/** Which part of an outcome is looked at; null for all. */
export interface OutcomeFilter {
  readonly services: ServiceFilter | null;
  readonly losses: LossFilter | null;
  /** Part of the name or the id of a service, in whatever case. */
  readonly name: string | null;
}

/** An outcome and the register that it was computed from; or the part of both that is looked at. */
export interface FilteredOutcomes {
  readonly topology: Topology;
  readonly outcomes: BothOutcomes;
}

/** The services and losses that are meant, the same ones on both bases; sites and components stay whole. */
export function filteredOutcomes({ topology, outcomes }: FilteredOutcomes, filter: OutcomeFilter): FilteredOutcomes {
  if (filter.services === null && filter.losses === null && filter.name === null) return { topology, outcomes };
  const isMeant = ({ id, alsoKnownAs }: ScenarioOutcome): boolean =>
    filter.losses === null || [id, ...alsoKnownAs].some((name) => name.startsWith(`${filter.losses ?? ''}:`));
  const losses = (outcome: Outcome): Outcome => ({ ...outcome, scenarios: outcome.scenarios.filter(isMeant) });
  const both = { declared: losses(outcomes.declared), proven: losses(outcomes.proven) };
  const services = topology.services.filter(serviceTest(both, filter));
  const ids = new Set(services.map(({ id }) => id));
  const part = ({ scenarios, ...outcome }: Outcome): Outcome => ({
    ...outcome,
    scenarios: scenarios.map((each) => ({ ...each, services: each.services.filter(({ id }) => ids.has(id)) })),
  });
  return {
    topology: { ...topology, services },
    outcomes: { declared: part(both.declared), proven: part(both.proven) },
  };
}

function serviceTest(outcomes: BothOutcomes, { services, name }: OutcomeFilter): (service: Service) => boolean {
  const affected = services === 'affected' ? affectedIn(outcomes) : null;
  const sought = name?.toLowerCase() ?? '';
  return (service) =>
    (services !== 'core' || service.core) &&
    (affected === null || affected.has(service.id)) &&
    [service.name, service.id].some((text) => text.toLowerCase().includes(sought));
}

function affectedIn({ declared, proven }: BothOutcomes): ReadonlySet<string> {
  const outcomes = [declared, proven].flatMap(({ scenarios }) => scenarios.flatMap(({ services }) => services));
  const isAffected = outcomes.filter(
    ({ state, dataLossSeconds }) => state !== 'uninterrupted' || dataLossSeconds !== 0,
  );
  return new Set(isAffected.map(({ id }) => id));
}
