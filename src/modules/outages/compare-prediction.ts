import type { ServiceOutcome } from '../survivability/index.js';
import type { Service } from '../topology/index.js';
import { actualCourse, type ActualCourse, type OutageSpan } from './actual-course.js';
import { byFeature } from './board.js';
import type { Status } from './feature-state.js';
import { type Difference, differenceOf } from './prediction-difference.js';

/** A feature of the outage, as far as it can be found in the register. */
export interface ComparedFeature {
  readonly id: string;
  readonly code: string | null;
  readonly name: string;
  readonly serviceName: string | null;
}

/** One feature: what the register let expect beside what happened. */
export interface ComparedRow<Feature extends ComparedFeature = ComparedFeature> {
  /** Null where nobody reported the service. */
  readonly feature: Feature | null;
  /** The registered service, or feature of one, that stands for it; null where none does. */
  readonly service: Service | null;
  /** True where the feature itself is not registered, and the service that it belongs to is. */
  readonly byService: boolean;
  readonly predicted: ServiceOutcome | null;
  readonly actual: ActualCourse;
  readonly difference: Difference;
}

export interface ComparisonInput<Feature extends ComparedFeature> {
  readonly features: readonly Feature[];
  readonly statuses: readonly Status[];
  readonly span: OutageSpan;
  readonly services: readonly Service[];
  /** Of all services in the loss. */
  readonly outcomes: readonly ServiceOutcome[];
  readonly siteBackMinutes: number | null;
}

/**
 * The features of an outage in their order, then the services that should have been hit and that nobody reported. A feature
 * that nobody registered is held against the service of its name, where there is one.
 */
export function comparePrediction<Feature extends ComparedFeature>({
  features,
  statuses,
  span,
  services,
  outcomes,
  siteBackMinutes,
}: ComparisonInput<Feature>): readonly ComparedRow<Feature>[] {
  const said = byFeature(statuses);
  const predictions = new Map(outcomes.map((outcome) => [outcome.id, outcome]));
  const reported = features.map((feature): ComparedRow<Feature> => {
    const service = serviceOf(feature, services);
    const predicted = service === null ? null : (predictions.get(service.id) ?? null);
    const actual = actualCourse(said.get(feature.id) ?? [], span);
    const difference = differenceOf(predicted, actual, siteBackMinutes);
    return { feature, service, byService: service !== null && feature.code === null, predicted, actual, difference };
  });
  const told = new Set(reported.map(({ service }) => service?.id));
  const silent = services.filter(({ id }) => !told.has(id) && isHit(predictions.get(id)));
  return [...reported, ...silent.map((service) => silentRow(service, predictions.get(service.id) ?? null))];
}

function serviceOf({ code, serviceName }: ComparedFeature, services: readonly Service[]): Service | null {
  if (code !== null) return services.find(({ id }) => id === code) ?? null;
  return services.find(({ name }) => name === serviceName) ?? null;
}

const isHit = (outcome: ServiceOutcome | undefined): boolean =>
  outcome !== undefined && outcome.state !== 'uninterrupted';

const NOTHING_SAID: ActualCourse = { worst: null, backMinutes: null, reachableMinutes: null, soFarMinutes: 0 };

const silentRow = (service: Service, predicted: ServiceOutcome | null) => ({
  ...{ feature: null, service, byService: false, predicted, actual: NOTHING_SAID, difference: 'not-reported' as const },
});

/** How many features went as predicted, of those that can be judged. */
export function hitsOf(rows: readonly Pick<ComparedRow, 'difference'>[]): {
  readonly hits: number;
  readonly of: number;
} {
  const judged = rows.filter(({ difference }) => difference !== 'unregistered' && difference !== 'open');
  return { hits: judged.filter(({ difference }) => difference === 'as-predicted').length, of: judged.length };
}
