import { Integers } from './integers.js';
import type { Network } from './network.js';
import { Times } from './times.js';

/** By part, over all its components and everything they require, transitively. */
export class PartStates {
  private constructor(
    /** When all of it runs. */
    readonly availableAt: Times,
    /** The component of it that runs last, of several the first by id; any of it where all of it runs at minute 0. */
    readonly latest: Integers,
    /** Percent of peak load that its weakest component carries at minute 0. */
    readonly levelPercent: Integers,
    /** The same once nothing more comes back. */
    readonly finalLevelPercent: Integers,
    readonly dataLossSeconds: Times,
  ) {}

  static ideal({ parts, componentsOf }: Network): PartStates {
    const full = Integers.of(parts, 100);
    return new PartStates(Times.of(parts, 0), componentsOf.firsts(), full, full.copy(), Times.of(parts, 0));
  }

  copy(): PartStates {
    return new PartStates(
      this.availableAt.copy(),
      this.latest.copy(),
      this.levelPercent.copy(),
      this.finalLevelPercent.copy(),
      this.dataLossSeconds.copy(),
    );
  }

  /** Makes one part stand as it does in `others`. */
  restore(part: number, others: PartStates): void {
    this.availableAt.set(part, others.availableAt.at(part));
    this.latest.set(part, others.latest.at(part));
    this.levelPercent.set(part, others.levelPercent.at(part));
    this.finalLevelPercent.set(part, others.finalLevelPercent.at(part));
    this.dataLossSeconds.set(part, others.dataLossSeconds.at(part));
  }
}
