/** From each thing to one other, both by number: from a placement to its component, from a component to its part. */
export class Links {
  readonly #targets: Int32Array;

  constructor(targets: Int32Array) {
    this.#targets = targets;
  }

  static of(count: number, target: number): Links {
    return new Links(new Int32Array(count).fill(target));
  }

  get count(): number {
    return this.#targets.length;
  }

  /** @param from below the count */
  at(from: number): number {
    return this.#targets[from] as number;
  }

  set(from: number, to: number): void {
    this.#targets[from] = to;
  }

  copy(): Links {
    return new Links(this.#targets.slice());
  }

  /** Of links that bring things into another order, each to another place: the way back. */
  turned(): Links {
    const back = new Int32Array(this.count);
    for (let from = 0; from < this.count; from++) back[this.at(from)] = from;
    return new Links(back);
  }

  /** Of links from each owner to where its stretch begins, with one more at the end: from each place to its owner. */
  owners(): Links {
    const owners = new Int32Array(this.at(this.count - 1));
    for (let owner = 0; owner + 1 < this.count; owner++) owners.fill(owner, this.at(owner), this.at(owner + 1));
    return new Links(owners);
  }
}
