import type { Outcome } from './outcome.js';
import { isDifferent } from './outcome-words.js';
import type { ServiceOutcome } from './service-outcome.js';

/** How many outcomes of services, one for each loss, are different. */
export interface OutcomeChanges {
  readonly changed: number;
  /** Nothing about it is worse, and something better: recovery, level or data loss. */
  readonly better: number;
  readonly worse: number;
  /** Something about it is better, something else worse. */
  readonly mixed: number;
  /** Only one of the two has such a loss or such a service: nothing to compare. */
  readonly unmatched: number;
}

/** The outcome of a service in a loss; null where there is none. */
export type OutcomeLookUp = (scenario: string, service: string) => ServiceOutcome | null;

/** Finds an outcome by the loss and the service; a loss by any of its names. */
export function outcomesBy({ scenarios }: Outcome): OutcomeLookUp {
  const found = new Map<string, ReadonlyMap<string, ServiceOutcome>>();
  for (const { id, alsoKnownAs, services } of scenarios) {
    const byService = new Map(services.map((each) => [each.id, each]));
    for (const name of [id, ...alsoKnownAs]) found.set(name, byService);
  }
  return (scenario, service) => found.get(scenario)?.get(service) ?? null;
}

/** What became of the outcomes of the same losses. */
export function compareOutcomes(before: Outcome, after: Outcome): OutcomeChanges {
  const of = outcomesBy(before);
  const counts = { changed: 0, better: 0, worse: 0, mixed: 0, unmatched: unmatchedIn(before, outcomesBy(after)) };
  for (const { id, services } of after.scenarios) {
    for (const outcome of services) {
      const was = of(id, outcome.id);
      if (was === null) counts.unmatched += 1;
      else if (isDifferent(was, outcome)) {
        counts.changed += 1;
        counts[directionOf(was, outcome)] += 1;
      }
    }
  }
  return counts;
}

const unmatchedIn = ({ scenarios }: Outcome, of: OutcomeLookUp): number =>
  scenarios.reduce((sum, { id, services }) => sum + services.filter((each) => of(id, each.id) === null).length, 0);

function directionOf(before: ServiceOutcome, after: ServiceOutcome): 'better' | 'worse' | 'mixed' {
  const gains = [
    timeOf(before.recoveryMinutes) - timeOf(after.recoveryMinutes),
    after.levelPercent - before.levelPercent,
    after.finalLevelPercent - before.finalLevelPercent,
    timeOf(before.dataLossSeconds) - timeOf(after.dataLossSeconds),
  ];
  if (gains.every((gain) => gain >= 0)) return 'better';
  return gains.every((gain) => gain <= 0) ? 'worse' : 'mixed';
}

/** Never is later than any time that a document can name. */
const timeOf = (value: number | null): number => value ?? Number.MAX_SAFE_INTEGER;
