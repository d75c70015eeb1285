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

  row(): Int32Array {
    return this.#targets;
  }

  copy(): Links {
    return new Links(this.#targets.slice());
  }
}
