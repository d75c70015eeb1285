import type { NetworkComponent, NetworkPlacement, Part } from './network.js';

/** What a loss may change against the state before it. Everything else keeps its times. */
export interface InDoubt {
  readonly lost: readonly NetworkPlacement[];
  /** Takeovers that may begin later. */
  readonly placements: readonly NetworkPlacement[];
  /** Components with a placement that is lost or in doubt; those that may run later are `inDoubt` themselves. */
  readonly components: readonly NetworkComponent[];
  readonly parts: readonly Part[];
}

/** Marks all that the loss of these placements may delay: a loss only ever takes away, so times only move back. */
export function inDoubtAfter(lost: readonly NetworkPlacement[]): InDoubt {
  const spread = new Spread();
  for (const placement of lost) {
    placement.lost = true;
    spread.touch(placement.component);
  }
  spread.toTheEnd();
  return { lost, placements: spread.placements, components: spread.components, parts: spread.parts };
}

class Spread {
  readonly placements: NetworkPlacement[] = [];
  readonly components: NetworkComponent[] = [];
  readonly parts: Part[] = [];
  readonly #toWeigh: NetworkComponent[] = [];
  readonly #toPass: Part[] = [];

  touch(component: NetworkComponent): void {
    if (!component.touched) this.components.push(component);
    component.touched = true;
    if (!component.inDoubt) this.#toWeigh.push(component);
  }

  toTheEnd(): void {
    for (;;) {
      const part = this.#toPass.pop();
      const component = part === undefined ? this.#toWeigh.pop() : undefined;
      if (part !== undefined) this.#pass(part);
      else if (component !== undefined) this.#weigh(component);
      else return;
    }
  }

  /** In doubt, unless what is certain was enough all the same. What never ran cannot run later. */
  #weigh(component: NetworkComponent): void {
    if (component.inDoubt || component.runningAt === Infinity || isCertain(component)) return;
    component.inDoubt = true;
    this.#doubt(component.part);
  }

  #doubt(part: Part): void {
    if (part.inDoubt) return;
    part.inDoubt = true;
    this.parts.push(part);
    this.#toPass.push(part);
  }

  /** To the parts that require this one and to the takeovers that need it. */
  #pass(part: Part): void {
    for (const behind of part.requiredBy) this.#doubt(behind);
    for (const member of part.members) for (const placement of member.neededBy) this.#doubtTakeover(placement);
  }

  #doubtTakeover(placement: NetworkPlacement): void {
    if (placement.lost || placement.inDoubt) return;
    placement.inDoubt = true;
    this.placements.push(placement);
    this.touch(placement.component);
  }
}

function isCertain({ placements, runningAt, component }: NetworkComponent): boolean {
  let percent = 0;
  for (const each of placements) {
    if (!each.lost && !each.inDoubt && each.readyAt <= runningAt) percent += each.percent;
  }
  return percent >= component.requiredPercent;
}
