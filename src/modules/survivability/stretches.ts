import { Integers } from './integers.js';

/** From each owner to the things that are its own, both by number, where these are numbered owner by owner. */
export class Stretches {
  readonly #starts: Int32Array;

  /** @param starts by owner: the first thing of its own; one more at the end */
  constructor(starts: Int32Array) {
    this.#starts = starts;
  }

  get owners(): number {
    return this.#starts.length - 1;
  }

  start(owner: number): number {
    return this.#starts[owner] as number;
  }

  end(owner: number): number {
    return this.#starts[owner + 1] as number;
  }

  /** All of its own, for where they are not gone through a million times. */
  of(owner: number): readonly number[] {
    const own: number[] = [];
    for (let each = this.start(owner); each < this.end(owner); each++) own.push(each);
    return own;
  }

  /** By owner: the first of its own. */
  firsts(): Integers {
    return new Integers(this.#starts.slice(0, this.owners));
  }

  /** By thing: its owner. */
  turned(): Integers {
    const owners = new Int32Array(this.start(this.owners));
    for (let owner = 0; owner < this.owners; owner++) owners.fill(owner, this.start(owner), this.end(owner));
    return new Integers(owners);
  }
}
