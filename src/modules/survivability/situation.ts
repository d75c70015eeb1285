import type { Network } from './network.js';
import { Times } from './times.js';
import { PartStates } from './part-states.js';

/** How everything in a network stands: with nothing lost, or in the loss that is being played. Minutes since the loss. */
export class Situation {
  readonly #isLost: Uint8Array;

  private constructor(
    readonly network: Network,
    /** By component: when enough of its placements are ready. */
    readonly runningAt: Times,
    readonly parts: PartStates,
  ) {
    this.#isLost = new Uint8Array(network.sites.length);
  }

  /** As if everything ran at minute 0. */
  static ideal(network: Network): Situation {
    return new Situation(network, Times.of(network.components.length, 0), PartStates.ideal(network));
  }

  /** The same with times of its own and no site lost. */
  copy(): Situation {
    return new Situation(this.network, this.runningAt.copy(), this.parts.copy());
  }

  lose(site: number): void {
    this.#isLost[site] = 1;
  }

  takeBack(site: number): void {
    this.#isLost[site] = 0;
  }

  /** Of a placement. */
  isLost(placement: number): boolean {
    return this.#isLost[this.network.siteOf.at(placement)] === 1;
  }

  /** When a placement outside the lost sites is ready. */
  readyAt(placement: number): number {
    const { needs, partOf, takeoverMinutes } = this.network;
    let begins = 0;
    for (let at = needs.start(placement); at < needs.end(placement); at++) {
      begins = Math.max(begins, this.parts.availableAt.at(partOf.at(needs.at(at))));
    }
    return begins + takeoverMinutes.at(placement);
  }

  /** Whether a placement outside the lost sites is ready by the minute; what takes longer need not be asked when it begins. */
  isReadyBy(placement: number, minute: number): boolean {
    return this.network.takeoverMinutes.at(placement) <= minute && this.readyAt(placement) <= minute;
  }

  /** Percent of peak load that a component carries at the minute. */
  percentReadyBy(component: number, minute: number): number {
    const { placementsOf, percent } = this.network;
    let ready = 0;
    for (let each = placementsOf.start(component); each < placementsOf.end(component); each++) {
      if (!this.isLost(each) && this.isReadyBy(each, minute)) ready += percent.at(each);
    }
    return ready;
  }

  /** Of two components the one that runs later; of two at once the first by id. */
  later(one: number | null, other: number): number {
    if (one === null) return other;
    const [first, second] = [this.runningAt.at(one), this.runningAt.at(other)];
    if (first !== second) return first > second ? one : other;
    return this.network.rank.at(one) <= this.network.rank.at(other) ? one : other;
  }

  /** Placements of a component outside the lost sites. */
  placementsLeft(component: number): readonly number[] {
    return this.network.placementsOf.of(component).filter((placement) => !this.isLost(placement));
  }

  /** Whether a component had placements, and none of them is left. */
  isGone(component: number): boolean {
    const placements = this.network.placementsOf.of(component);
    return placements.length > 0 && placements.every((placement) => this.isLost(placement));
  }
}
