import type { CalendarDate } from '../../shared/time.js';
import type { Topology } from '../topology/index.js';
import { networkOf } from './build-network.js';
import { footingOf } from './footing.js';
import { InDoubt } from './in-doubt.js';
import { Minutes } from './minutes.js';
import type { Network } from './network.js';
import { NumberSet } from './number-set.js';
import { type Basis, proofFor } from './proof.js';
import { stateOf } from './service-state.js';
import { Situation } from './situation.js';
import { Worsening } from './worsening.js';

/** What a loss has done, readable while it is played. */
export interface Loss {
  readonly situation: Situation;
  /** Services whose outcome may differ from that with nothing lost. One that is not served even then may have another reason. */
  readonly changedServices: NumberSet;
  /** What it takes, and what was in doubt by it. */
  readonly doubt: InDoubt;
}

/**
 * Plays losses on one topology, one at a time. The topology with nothing lost is played once; a loss then costs what it
 * changes, not what there is.
 */
export class Simulator {
  readonly network: Network;
  /** With nothing lost. */
  readonly untouched: Situation;
  readonly #now: Situation;
  readonly #doubt: InDoubt;
  readonly #minutes: Minutes;
  readonly #worsening: Worsening;
  readonly #changedServices: NumberSet;
  /** Services that are not served even with nothing lost. */
  readonly #neverServed: readonly number[];

  constructor(topology: Topology, basis: Basis, asOf: CalendarDate) {
    this.network = networkOf(topology, proofFor(basis, asOf));
    this.untouched = withNothingLost(this.network);
    this.#now = this.untouched.copy();
    this.#doubt = new InDoubt(this.#now, footingOf(this.untouched));
    this.#minutes = new Minutes(this.#now, this.#doubt);
    this.#worsening = new Worsening(this.#now);
    this.#changedServices = new NumberSet(this.network.services.length);
    this.#neverServed = [...this.network.services.keys()].filter(
      (service) => stateOf(this.untouched, service).availableAt > 0,
    );
  }

  /** Plays the loss of these sites, lets `read` look, and takes everything back. */
  play<T>(lostSites: readonly string[], read: (loss: Loss) => T): T {
    const sites = lostSites.flatMap((id) => this.network.siteNumbers.get(id) ?? []);
    try {
      this.#lose(sites);
      return read({ situation: this.#now, changedServices: this.#changedServices, doubt: this.#doubt });
    } finally {
      this.#takeBack(sites);
    }
  }

  #lose(sites: readonly number[]): void {
    for (const site of sites) this.#now.lose(site);
    this.#doubt.afterLossOf(sites);
    this.#minutes.play();
    this.#worsening.after(this.#doubt);
    this.#noteServices();
  }

  #noteServices(): void {
    const { servicesOn } = this.network;
    for (const service of this.#neverServed) this.#changedServices.add(service);
    for (const part of this.#worsening.changed.members()) {
      for (const service of servicesOn.of(part)) this.#changedServices.add(service);
    }
  }

  #takeBack(sites: readonly number[]): void {
    for (const site of sites) this.#now.takeBack(site);
    for (const component of this.#doubt.components.members()) {
      this.#now.runningAt.set(component, this.untouched.runningAt.at(component));
    }
    for (const part of this.#worsening.changed.members()) this.#now.parts.restore(part, this.untouched.parts);
    this.#doubt.clear();
    this.#worsening.changed.clear();
    this.#changedServices.clear();
  }
}

/** The first play, of what lacks something from the start. */
function withNothingLost(network: Network): Situation {
  const situation = Situation.ideal(network);
  const doubt = new InDoubt(situation, footingOf(situation));
  doubt.fromTheStart();
  new Minutes(situation, doubt).play();
  new Worsening(situation).after(doubt);
  return situation;
}
