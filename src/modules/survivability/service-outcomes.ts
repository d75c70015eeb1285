import { outcomeOf, type ServiceOutcome } from './service-outcome.js';
import type { Loss, Simulator } from './simulator.js';

/** The outcomes of all services in one loss after another. What a loss leaves alone is one and the same in all of them. */
export class ServiceOutcomes {
  /** With nothing lost, by id as are all lists of outcomes. */
  readonly untouched: readonly ServiceOutcome[];

  constructor({ network, untouched }: Simulator) {
    this.untouched = network.services.map((_, service) => outcomeOf(untouched, service));
  }

  /** In the loss that is being played. */
  inLoss({ situation, changedServices }: Loss): readonly ServiceOutcome[] {
    const outcomes = this.untouched.slice();
    for (const service of changedServices.members()) outcomes[service] = outcomeOf(situation, service);
    return outcomes;
  }
}
