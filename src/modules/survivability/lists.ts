/**
 * From each thing to any number of others, both by number, all lists in one row: that of `owner` stands from `start(owner)`
 * up to, not including, `end(owner)`. Lists of neighbours stand side by side, so that a stretch of owners has one stretch too.
 */
export class Lists {
  readonly #starts: Int32Array;
  readonly #items: Int32Array;

  constructor(starts: Int32Array, items: Int32Array) {
    this.#starts = starts;
    this.#items = items;
  }

  get count(): number {
    return this.#starts.length - 1;
  }

  start(owner: number): number {
    return this.#starts[owner] as number;
  }

  end(owner: number): number {
    return this.#starts[owner + 1] as number;
  }

  /** @param position in the row, not in one list */
  at(position: number): number {
    return this.#items[position] as number;
  }

  /** The list itself, for where it is not gone through a million times. */
  of(owner: number): Int32Array {
    return this.#items.subarray(this.start(owner), this.end(owner));
  }

  /** The same read backwards: from each of the others to those in whose list it stands, lowest first. */
  turned(others: number): Lists {
    const starts = this.#startsOf(others);
    const next = starts.slice();
    const owners = new Int32Array(this.#items.length);
    for (let owner = 0; owner < this.count; owner++) {
      for (let at = this.start(owner); at < this.end(owner); at++) {
        const to = next[this.at(at)] as number;
        owners[to] = owner;
        next[this.at(at)] = to + 1;
      }
    }
    return new Lists(starts, owners);
  }

  /** Sizes first, each one place behind its owner, then their sums. */
  #startsOf(others: number): Int32Array {
    const starts = new Int32Array(others + 1);
    for (const item of this.#items) starts[item + 1] = (starts[item + 1] as number) + 1;
    let sum = 0;
    starts.forEach((size, at) => {
      sum += size;
      starts[at] = sum;
    });
    return starts;
  }
}
