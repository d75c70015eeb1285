import { Integers } from './integers.js';
import type { Lists } from './lists.js';
import { NumberSet } from './number-set.js';

/** Strongly connected parts, each behind all that it requires. */
export interface Parts {
  /** Components in an order in which each part is one stretch. */
  readonly order: Integers;
  /** Where in the order each part begins; one more at the end. */
  readonly starts: readonly number[];
}

/** Tarjan's algorithm without recursion: a chain of a hundred thousand components must not end the stack. */
export function partsOf(requires: Lists): Parts {
  const search = new Search(requires);
  for (let component = 0; component < requires.count; component++) search.from(component);
  return search.found;
}

const UNSEEN = 0;

class Search {
  readonly #starts: number[] = [0];
  /** Components that have a part, in the order of parts. */
  readonly #placed: NumberSet;
  /** By component: when it was seen, counted from 1; and the earliest seen that can be reached back from it. */
  readonly #seen: Integers;
  readonly #low: Integers;
  /** By component: where in the row of `requires` to go on. */
  readonly #next: Integers;
  /** Seen and in no part yet. */
  readonly #open: number[] = [];
  readonly #path: number[] = [];
  #count = 0;

  constructor(private readonly requires: Lists) {
    this.#placed = new NumberSet(requires.count);
    this.#seen = Integers.of(requires.count, UNSEEN);
    this.#low = Integers.of(requires.count, UNSEEN);
    this.#next = Integers.of(requires.count, 0);
  }

  get found(): Parts {
    return { order: new Integers(this.#placed.members()), starts: this.#starts };
  }

  from(start: number): void {
    if (this.#seen.at(start) !== UNSEEN) return;
    this.#enter(start);
    for (let here = this.#path.at(-1); here !== undefined; here = this.#path.at(-1)) {
      const next = this.#next.at(here);
      this.#next.set(here, next + 1);
      if (next < this.requires.end(here)) this.#look(here, this.requires.at(next));
      else this.#leave(here);
    }
  }

  #enter(component: number): void {
    this.#count += 1;
    this.#seen.set(component, this.#count);
    this.#low.set(component, this.#count);
    this.#next.set(component, this.requires.start(component));
    this.#open.push(component);
    this.#path.push(component);
  }

  #look(here: number, required: number): void {
    if (this.#seen.at(required) === UNSEEN) this.#enter(required);
    else if (!this.#placed.has(required)) this.#reach(here, this.#seen.at(required));
  }

  #reach(component: number, seen: number): void {
    this.#low.set(component, Math.min(this.#low.at(component), seen));
  }

  #leave(left: number): void {
    this.#path.pop();
    const before = this.#path.at(-1);
    if (before !== undefined) this.#reach(before, this.#low.at(left));
    if (this.#low.at(left) === this.#seen.at(left)) this.#close(left);
  }

  /** All that is open since the root was seen is one part. */
  #close(root: number): void {
    for (let member = -1; member !== root;) {
      member = this.#open.pop() as number;
      this.#placed.add(member);
    }
    this.#starts.push(this.#placed.size);
  }
}
