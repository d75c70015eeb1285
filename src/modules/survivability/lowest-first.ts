/** Items by number, each with the minute or other number that it waits for, lowest first: a binary heap. */
export class LowestFirst {
  readonly #keys: number[] = [];
  readonly #items: number[] = [];

  get size(): number {
    return this.#keys.length;
  }

  /** Of what `pop` takes next. */
  get lowest(): number {
    return this.#key(0);
  }

  push(key: number, item: number): void {
    let at = this.#keys.length;
    for (let above = (at - 1) >> 1; at > 0 && this.#key(above) > key; above = (at - 1) >> 1) {
      this.#put(at, this.#key(above), this.#item(above));
      at = above;
    }
    this.#put(at, key, item);
  }

  /** The item with the lowest key, taken out; there must be one. */
  pop(): number {
    const first = this.#item(0);
    const key = this.#keys.pop() as number;
    const item = this.#items.pop() as number;
    if (this.#keys.length > 0) this.#sink(key, item);
    return first;
  }

  #sink(key: number, item: number): void {
    const size = this.#keys.length;
    let at = 0;
    for (let below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && this.#key(below + 1) < this.#key(below)) below += 1;
      if (this.#key(below) >= key) break;
      this.#put(at, this.#key(below), this.#item(below));
      at = below;
    }
    this.#put(at, key, item);
  }

  #put(at: number, key: number, item: number): void {
    this.#keys[at] = key;
    this.#items[at] = item;
  }

  #key(at: number): number {
    return this.#keys[at] as number;
  }

  #item(at: number): number {
    return this.#items[at] as number;
  }
}
