import { dataLossOf, FINALLY, levelAt } from './component-state.js';
import type { InDoubt } from './in-doubt.js';
import { LowestFirst } from './lowest-first.js';
import { NumberSet } from './number-set.js';
import type { Situation } from './situation.js';

/**
 * Brings the states of parts in line with their components and with the parts they require, from below upwards, as far as
 * anything changes. A loss makes nothing better, so that a part takes over what is worse and need not look at the rest again.
 */
export class Worsening {
  /** Parts that may stand otherwise than before. */
  readonly changed: NumberSet;
  readonly #queue = new LowestFirst();

  constructor(private readonly situation: Situation) {
    this.changed = new NumberSet(situation.network.parts);
  }

  /** @param doubt whose times are settled */
  after({ parts, shaken }: InDoubt): void {
    for (const part of parts.members()) this.#add(part);
    for (const component of shaken.members()) {
      if (this.#takeOverOwn(component)) this.#add(this.situation.network.partOf.at(component));
    }
    while (this.#queue.size > 0) this.#pass(this.#queue.pop());
  }

  #add(part: number): void {
    if (this.changed.add(part)) this.#queue.push(part, part);
  }

  #pass(part: number): void {
    const { requiredBy } = this.situation.network;
    for (let at = requiredBy.start(part); at < requiredBy.end(part); at++) {
      if (this.#takeOver(requiredBy.at(at), part)) this.#add(requiredBy.at(at));
    }
  }

  /** What a component carries and keeps by itself, for its part. Its times are in the part's already. */
  #takeOverOwn(component: number): boolean {
    const { situation } = this;
    const { levelPercent, finalLevelPercent, dataLossSeconds } = situation.parts;
    const part = situation.network.partOf.at(component);
    const isLatest = this.#waitFor(part, component);
    const isWeaker = levelPercent.lower(part, levelAt(situation, component, 0));
    const staysWeaker = finalLevelPercent.lower(part, levelAt(situation, component, FINALLY));
    const losesMore = dataLossSeconds.raise(part, dataLossOf(situation, component));
    return isLatest || isWeaker || staysWeaker || losesMore;
  }

  #takeOver(part: number, required: number): boolean {
    const { availableAt, latest, levelPercent, finalLevelPercent, dataLossSeconds } = this.situation.parts;
    const isLater = availableAt.raise(part, availableAt.at(required));
    const isLatest = this.#waitFor(part, latest.at(required));
    const isWeaker = levelPercent.lower(part, levelPercent.at(required));
    const staysWeaker = finalLevelPercent.lower(part, finalLevelPercent.at(required));
    const losesMore = dataLossSeconds.raise(part, dataLossSeconds.at(required));
    return isLater || isLatest || isWeaker || staysWeaker || losesMore;
  }

  /** Nobody waits for what runs at minute 0. */
  #waitFor(part: number, component: number): boolean {
    if (this.situation.runningAt.at(component) === 0) return false;
    const { latest } = this.situation.parts;
    const later = this.situation.later(latest.at(part), component);
    if (later === latest.at(part)) return false;
    latest.set(part, later);
    return true;
  }
}
