import { Integers } from './integers.js';
import type { Network } from './network.js';
import { Times } from './times.js';

interface Rows {
  /** When all of it runs. */
  readonly availableAt: Times;
  /** The component of it that runs last, of several the first by id; any of it where all of it runs at minute 0. */
  readonly latest: Integers;
  /** Percent of peak load that its weakest component carries at minute 0, and once nothing more comes back. */
  readonly levelPercent: Integers;
  readonly finalLevelPercent: Integers;
  readonly dataLossSeconds: Times;
}

/** By part, over all its components and everything they require, transitively. */
export class PartStates implements Rows {
  readonly availableAt: Times;
  readonly latest: Integers;
  readonly levelPercent: Integers;
  readonly finalLevelPercent: Integers;
  readonly dataLossSeconds: Times;

  private constructor(rows: Rows) {
    this.availableAt = rows.availableAt;
    this.latest = rows.latest;
    this.levelPercent = rows.levelPercent;
    this.finalLevelPercent = rows.finalLevelPercent;
    this.dataLossSeconds = rows.dataLossSeconds;
  }

  static ideal({ parts, firstComponent }: Network): PartStates {
    return new PartStates({
      ...{ availableAt: Times.of(parts, 0), latest: firstComponent.copy() },
      ...{ levelPercent: Integers.of(parts, 100), finalLevelPercent: Integers.of(parts, 100) },
      dataLossSeconds: Times.of(parts, 0),
    });
  }

  copy(): PartStates {
    return new PartStates({
      availableAt: this.availableAt.copy(),
      latest: this.latest.copy(),
      levelPercent: this.levelPercent.copy(),
      finalLevelPercent: this.finalLevelPercent.copy(),
      dataLossSeconds: this.dataLossSeconds.copy(),
    });
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
