import { Lists } from './lists.js';

const FIRST_ROOM = 1_024;

/** Writes `Lists` one owner after the other. */
export class ListWriter {
  readonly #starts: Int32Array;
  #items = new Int32Array(FIRST_ROOM);
  #owner = 0;
  #size = 0;

  constructor(owners: number) {
    this.#starts = new Int32Array(owners + 1);
  }

  /** To the list of the owner whose turn it is. */
  add(item: number): void {
    if (this.#size === this.#items.length) this.#grow();
    this.#items[this.#size++] = item;
  }

  /** Ends the list of this owner; the next one's follows. */
  end(): void {
    this.#starts[++this.#owner] = this.#size;
  }

  /** Once the lists of all owners have ended. */
  lists(): Lists {
    return new Lists(this.#starts, this.#items.slice(0, this.#size));
  }

  #grow(): void {
    const wider = new Int32Array(2 * this.#size);
    wider.set(this.#items);
    this.#items = wider;
  }
}
