import { TooMany } from '../../shared/errors.js';

/** So that nobody takes all threads for themselves: so many pieces of long work at once for each who asks. */
export class Turns {
  readonly #taken = new Map<string, number>();

  constructor(
    private readonly most: number,
    private readonly retryAfterSeconds: number,
  ) {}

  /** @throws TooMany where this owner has as many under way as one may have */
  async take<Result>(owner: string, work: () => Promise<Result>): Promise<Result> {
    const taken = this.#taken.get(owner) ?? 0;
    if (taken >= this.most) throw new TooMany(this.retryAfterSeconds);
    this.#taken.set(owner, taken + 1);
    try {
      return await work();
    } finally {
      const left = (this.#taken.get(owner) ?? 1) - 1;
      if (left === 0) this.#taken.delete(owner);
      else this.#taken.set(owner, left);
    }
  }
}
