/** One whole number per thing, read by the thing's own number: a percent, a count, or the number of another thing. */
export class Integers {
  readonly #values: Int32Array;

  constructor(values: Int32Array) {
    this.#values = values;
  }

  static of(count: number, value: number): Integers {
    return new Integers(new Int32Array(count).fill(value));
  }

  get count(): number {
    return this.#values.length;
  }

  /** @param index below the count */
  at(index: number): number {
    return this.#values[index] as number;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  /** Makes it at most so much; true where it was more. */
  lower(index: number, value: number): boolean {
    if (this.at(index) <= value) return false;
    this.set(index, value);
    return true;
  }

  copy(): Integers {
    return new Integers(this.#values.slice());
  }

  /** Of an order, in which each number below the count comes once: from each number to its place. */
  turned(): Integers {
    const places = new Int32Array(this.count);
    for (let place = 0; place < this.count; place++) places[this.at(place)] = place;
    return new Integers(places);
  }
}
