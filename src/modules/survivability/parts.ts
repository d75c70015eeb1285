import type { Lists } from './lists.js';

/** Components in an order in which each part is one stretch, behind all that it requires. */
export interface PartOrder {
  readonly order: Int32Array;
  /** Where in the order each part begins; one more at the end. */
  readonly starts: readonly number[];
}

/**
 * Tarjan's algorithm without recursion: a chain of a hundred thousand components must not end the stack.
 * @param requires by component, in the numbers that `order` then holds
 */
export function partsOf(components: number, requires: Lists): PartOrder {
  const search = new Search(components, requires);
  for (let component = 0; component < components; component++) search.from(component);
  return search.found;
}

const UNSEEN = 0;

class Search {
  readonly #order: Int32Array;
  readonly #starts: number[] = [0];
  /** By component: when it was seen, counted from 1; and the earliest seen that can be reached back from it. */
  readonly #seen: Int32Array;
  readonly #low: Int32Array;
  /** By component: where in the row of `requires` to go on. */
  readonly #next: Int32Array;
  readonly #isPlaced: Uint8Array;
  /** Seen and in no part yet. */
  readonly #open: number[] = [];
  readonly #path: number[] = [];
  #count = 0;
  #placed = 0;

  constructor(
    components: number,
    private readonly requires: Lists,
  ) {
    this.#order = new Int32Array(components);
    this.#seen = new Int32Array(components);
    this.#low = new Int32Array(components);
    this.#next = new Int32Array(components);
    this.#isPlaced = new Uint8Array(components);
  }

  get found(): PartOrder {
    return { order: this.#order, starts: this.#starts };
  }

  from(start: number): void {
    if (this.#seen[start] !== UNSEEN) return;
    this.#enter(start);
    for (let here = this.#path.at(-1); here !== undefined; here = this.#path.at(-1)) {
      const next = this.#next[here] as number;
      this.#next[here] = next + 1;
      if (next < this.requires.end(here)) this.#look(here, this.requires.at(next));
      else this.#leave(here);
    }
  }

  #enter(component: number): void {
    this.#count += 1;
    this.#seen[component] = this.#count;
    this.#low[component] = this.#count;
    this.#next[component] = this.requires.start(component);
    this.#open.push(component);
    this.#path.push(component);
  }

  #look(here: number, required: number): void {
    const seen = this.#seen[required] as number;
    if (seen === UNSEEN) this.#enter(required);
    else if (this.#isPlaced[required] === 0) this.#reach(here, seen);
  }

  #reach(component: number, seen: number): void {
    this.#low[component] = Math.min(this.#low[component] as number, seen);
  }

  #leave(left: number): void {
    this.#path.pop();
    const before = this.#path.at(-1);
    const low = this.#low[left] as number;
    if (before !== undefined) this.#reach(before, low);
    if (low === this.#seen[left]) this.#close(left);
  }

  /** All that is open since the root was seen is one part. */
  #close(root: number): void {
    for (let member = -1; member !== root;) {
      member = this.#open.pop() as number;
      this.#isPlaced[member] = 1;
      this.#order[this.#placed++] = member;
    }
    this.#starts.push(this.#placed);
  }
}
