import type { Footing } from './footing.js';
import { Integers } from './integers.js';
import { NumberSet } from './number-set.js';
import { Times } from './times.js';
import type { Situation } from './situation.js';

/**
 * What a loss may change against the situation before it: a loss only ever takes away, so times only move back. What is in
 * doubt never comes until it is settled; everything else keeps its times.
 */
export class InDoubt {
  /** Placements that no longer bear, or not for certain: the lost ones, and takeovers with a bearing that may begin later. */
  readonly placements: NumberSet;
  /** Components that may run later. */
  readonly components: NumberSet;
  /** Components that may carry less or lose data: those in doubt, and sensitive ones that such a placement is of. */
  readonly shaken: NumberSet;
  readonly parts: NumberSet;
  /** By part in doubt: components and required parts in doubt that are not there yet, and since when the others are. */
  readonly waitingFor: Integers;
  readonly since: Times;
  /** As in the footing, less what is gone or in doubt. */
  readonly #spare: Integers;

  constructor(
    private readonly situation: Situation,
    private readonly footing: Footing,
  ) {
    const { placements, components, parts } = situation.network;
    this.placements = new NumberSet(placements);
    this.components = new NumberSet(components.length);
    this.shaken = new NumberSet(components.length);
    this.parts = new NumberSet(parts);
    this.waitingFor = Integers.of(parts, 0);
    this.since = Times.of(parts, 0);
    this.#spare = footing.spare.copy();
  }

  /** Of a situation that supposes that everything runs: all that lacks something though nothing is lost. */
  fromTheStart(): void {
    for (const component of this.situation.network.components.keys()) {
      if (this.#spare.at(component) < 0) this.#doubt(component);
    }
    this.#toTheEnd();
  }

  /** @param sites lost in the situation already */
  afterLossOf(sites: readonly number[]): void {
    const { placementsIn } = this.situation.network;
    for (const site of sites) for (const placement of placementsIn.of(site)) this.#withdraw(placement);
    this.#toTheEnd();
  }

  clear(): void {
    for (const placement of this.placements.members()) this.#bear(placement, this.footing.bearing.at(placement));
    for (const each of [this.placements, this.components, this.shaken, this.parts]) each.clear();
  }

  #toTheEnd(): void {
    for (let place = 0; place < this.parts.size; place++) this.#pass(this.parts.at(place));
  }

  /** Its component is in doubt, unless what is certain is enough all the same. */
  #withdraw(placement: number): void {
    if (!this.placements.add(placement)) return;
    const component = this.situation.network.componentOf.at(placement);
    if (this.footing.sensitive.has(component)) this.shaken.add(component);
    this.#bear(placement, -this.footing.bearing.at(placement));
    if (this.#spare.at(component) < 0 && !this.components.has(component)) this.#doubt(component);
  }

  #bear(placement: number, percent: number): void {
    const component = this.situation.network.componentOf.at(placement);
    this.#spare.set(component, this.#spare.at(component) + percent);
  }

  #doubt(component: number): void {
    this.components.add(component);
    this.shaken.add(component);
    this.situation.runningAt.set(component, Infinity);
    this.#doubtPart(this.situation.network.partOf.at(component));
  }

  #doubtPart(part: number): void {
    if (this.parts.add(part)) this.#expectNothingOf(part);
    this.waitingFor.set(part, this.waitingFor.at(part) + 1);
  }

  #expectNothingOf(part: number): void {
    const { availableAt } = this.situation.parts;
    this.waitingFor.set(part, 0);
    this.since.set(part, availableAt.at(part));
    availableAt.set(part, Infinity);
  }

  /** To the parts that require this one and to the takeovers that lean on it. */
  #pass(part: number): void {
    const { requiredBy } = this.situation.network;
    for (let at = requiredBy.start(part); at < requiredBy.end(part); at++) this.#doubtPart(requiredBy.at(at));
    const { leaning } = this.footing;
    for (let at = leaning.start(part); at < leaning.end(part); at++) this.#withdraw(leaning.at(at));
  }
}
