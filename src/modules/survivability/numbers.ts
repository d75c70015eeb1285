/** One number per thing, read by the thing's own number: minutes, percent or seconds. `Infinity` is never. */
export class Numbers {
  readonly #values: Float64Array;

  constructor(values: Float64Array) {
    this.#values = values;
  }

  static of(count: number, value: number): Numbers {
    return new Numbers(new Float64Array(count).fill(value));
  }

  /** @param index below the count */
  at(index: number): number {
    return this.#values[index] as number;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  /** Makes it at least so much; true where it was less. */
  raise(index: number, value: number): boolean {
    if (this.at(index) >= value) return false;
    this.set(index, value);
    return true;
  }

  /** Makes it at most so much; true where it was more. */
  lower(index: number, value: number): boolean {
    if (this.at(index) <= value) return false;
    this.set(index, value);
    return true;
  }

  copy(): Numbers {
    return new Numbers(this.#values.slice());
  }
}
