/** One time per thing, read by the thing's own number: minutes or seconds. `Infinity` is never. */
export class Times {
  readonly #values: Float64Array;

  constructor(values: Float64Array) {
    this.#values = values;
  }

  static of(count: number, value: number): Times {
    return new Times(new Float64Array(count).fill(value));
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

  copy(): Times {
    return new Times(this.#values.slice());
  }
}
