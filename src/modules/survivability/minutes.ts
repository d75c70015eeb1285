import type { InDoubt } from './in-doubt.js';
import { Integers } from './integers.js';
import { LowestFirst } from './lowest-first.js';
import type { Situation } from './situation.js';

/**
 * Plays the minutes after a loss for all that is in doubt, in order of time, each thing once: a placement gets ready, a
 * component runs, a part becomes available, takeovers that waited for it begin. What never comes keeps `Infinity`: a
 * circle of takeovers that wait for each other is never entered.
 */
export class Minutes {
  /** Placements by the minute at which they get ready. */
  readonly #queue = new LowestFirst();
  /** By placement of a component in doubt: what it needs that is in doubt and not available yet. */
  readonly #waitingFor: Integers;
  /** By component in doubt: as far as the loss has been played. */
  readonly #percentReady: Integers;
  readonly #opening: number[] = [];

  constructor(
    private readonly situation: Situation,
    private readonly doubt: InDoubt,
  ) {
    const { components, placements } = situation.network;
    this.#waitingFor = Integers.of(placements, 0);
    this.#percentReady = Integers.of(components.length, 0);
  }

  play(): void {
    for (const component of this.doubt.components.members()) this.#expect(component);
    while (this.#queue.size > 0) {
      const minute = this.#queue.lowest;
      this.#ready(this.#queue.pop(), minute);
    }
  }

  #expect(component: number): void {
    const { placementsOf } = this.situation.network;
    this.#percentReady.set(component, 0);
    for (let each = placementsOf.start(component); each < placementsOf.end(component); each++) {
      if (this.situation.isLost(each)) continue;
      this.#waitingFor.set(each, this.#needsInDoubt(each));
      if (this.#waitingFor.at(each) === 0) this.#begin(each);
    }
  }

  #needsInDoubt(placement: number): number {
    const { needs, partOf } = this.situation.network;
    let count = 0;
    for (let at = needs.start(placement); at < needs.end(placement); at++) {
      if (this.doubt.parts.has(partOf.at(needs.at(at)))) count += 1;
    }
    return count;
  }

  /** All that it needs is available, or never will be. */
  #begin(placement: number): void {
    const readyAt = this.situation.readyAt(placement);
    if (readyAt < Infinity) this.#queue.push(readyAt, placement);
  }

  #ready(placement: number, minute: number): void {
    const { componentOf, percent, requiredPercent, partOf } = this.situation.network;
    const component = componentOf.at(placement);
    if (this.situation.runningAt.at(component) < Infinity) return;
    const ready = this.#percentReady.at(component) + percent.at(placement);
    this.#percentReady.set(component, ready);
    if (ready < requiredPercent.at(component)) return;
    this.situation.runningAt.set(component, minute);
    this.#oneLess(partOf.at(component), minute);
    this.#openAll();
  }

  #openAll(): void {
    for (let part = this.#opening.pop(); part !== undefined; part = this.#opening.pop()) this.#open(part);
  }

  #open(part: number): void {
    const { requiredBy, componentsOf, neededBy } = this.situation.network;
    const minute = this.doubt.since.at(part);
    this.situation.parts.availableAt.set(part, minute);
    for (let at = requiredBy.start(part); at < requiredBy.end(part); at++) this.#oneLess(requiredBy.at(at), minute);
    const [first, end] = [componentsOf.start(part), componentsOf.end(part)];
    for (let at = neededBy.start(first); at < neededBy.start(end); at++) this.#oneNeedLess(neededBy.at(at));
  }

  /** What it waits for may come at a later minute than the one that is played; nothing until then can change that. */
  #oneLess(part: number, minute: number): void {
    const { waitingFor, since } = this.doubt;
    since.set(part, Math.max(since.at(part), minute));
    waitingFor.set(part, waitingFor.at(part) - 1);
    if (waitingFor.at(part) === 0 && since.at(part) < Infinity) this.#opening.push(part);
  }

  #oneNeedLess(placement: number): void {
    if (!this.doubt.components.has(this.situation.network.componentOf.at(placement))) return;
    if (this.situation.isLost(placement)) return;
    this.#waitingFor.set(placement, this.#waitingFor.at(placement) - 1);
    if (this.#waitingFor.at(placement) === 0) this.#begin(placement);
  }
}
