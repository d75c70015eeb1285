/** Numbers below a bound, each once, in the order in which they came; emptied at the cost of what is in it. */
export class NumberSet {
  readonly #isIn: Uint8Array;
  readonly #members: Int32Array;
  #size = 0;

  /** @param bound above every number that will be added */
  constructor(bound: number) {
    this.#isIn = new Uint8Array(bound);
    this.#members = new Int32Array(bound);
  }

  get size(): number {
    return this.#size;
  }

  has(number: number): boolean {
    return this.#isIn[number] === 1;
  }

  /** False where it was in before. */
  add(number: number): boolean {
    if (this.#isIn[number] === 1) return false;
    this.#isIn[number] = 1;
    this.#members[this.#size++] = number;
    return true;
  }

  /** The one that came as number `place`, below the size. */
  at(place: number): number {
    return this.#members[place] as number;
  }

  /** What is in it now; what comes later is not in this list. */
  members(): Int32Array {
    return this.#members.subarray(0, this.#size);
  }

  clear(): void {
    for (let place = 0; place < this.#size; place++) this.#isIn[this.at(place)] = 0;
    this.#size = 0;
  }
}
