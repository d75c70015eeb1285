/** What happens at which minute, earliest first: a binary heap. */
export class MinuteQueue<T> {
  readonly #minutes: number[] = [];
  readonly #items: T[] = [];

  push(minute: number, item: T): void {
    let at = this.#minutes.length;
    for (let above = (at - 1) >> 1; at > 0 && this.#minute(above) > minute; above = (at - 1) >> 1) {
      this.#move(above, at);
      at = above;
    }
    this.#minutes[at] = minute;
    this.#items[at] = item;
  }

  /** The earliest, taken out; null where nothing is left. */
  pop(): { readonly minute: number; readonly item: T } | null {
    if (this.#minutes.length === 0) return null;
    const first = { minute: this.#minute(0), item: this.#items[0] as T };
    const minute = this.#minutes.pop() as number;
    const item = this.#items.pop() as T;
    if (this.#minutes.length > 0) this.#sink(minute, item);
    return first;
  }

  #sink(minute: number, item: T): void {
    const size = this.#minutes.length;
    let at = 0;
    for (let below = 1; below < size; below = 2 * at + 1) {
      if (below + 1 < size && this.#minute(below + 1) < this.#minute(below)) below += 1;
      if (this.#minute(below) >= minute) break;
      this.#move(below, at);
      at = below;
    }
    this.#minutes[at] = minute;
    this.#items[at] = item;
  }

  #move(from: number, to: number): void {
    this.#minutes[to] = this.#minute(from);
    this.#items[to] = this.#items[from] as T;
  }

  #minute(at: number): number {
    return this.#minutes[at] as number;
  }
}
