import { Lists } from './lists.js';

/** Writes `Lists` one owner after the other. */
export class ListWriter {
  readonly #starts: number[] = [0];
  readonly #items: number[] = [];

  add(item: number): void {
    this.#items.push(item);
  }

  /** Ends the list of this owner. */
  end(): void {
    this.#starts.push(this.#items.length);
  }

  lists(): Lists {
    return new Lists(new Int32Array(this.#starts), new Int32Array(this.#items));
  }
}
