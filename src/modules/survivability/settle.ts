import type { InDoubt } from './in-doubt.js';
import { MinuteQueue } from './minute-queue.js';
import type { NetworkComponent, NetworkPlacement, Part } from './network.js';

/**
 * Plays the minutes after a loss for all that is in doubt, in order of time, each thing once: a placement gets ready, a
 * component runs, a part becomes available, takeovers that waited for it begin. What never comes keeps `Infinity`: a
 * circle of takeovers that wait for each other is never entered.
 * @param availableAt of each part in doubt: written here, read by takeovers that wait
 */
export function settle({ placements, components, parts }: InDoubt): ReadonlyMap<Part, number> {
  const minutes = new Minutes();
  for (const placement of placements) minutes.expectTakeover(placement);
  for (const component of components) if (component.inDoubt) minutes.expectComponent(component);
  for (const part of parts) minutes.expectPart(part);
  minutes.play();
  return minutes.availableAt;
}

class Minutes {
  readonly availableAt = new Map<Part, number>();
  readonly #queue = new MinuteQueue<{ readonly placement: NetworkPlacement } | { readonly part: Part }>();
  readonly #opening: Part[] = [];

  expectTakeover(placement: NetworkPlacement): void {
    placement.readyAt = Infinity;
    placement.waitingFor = 0;
    placement.since = 0;
    for (const { part } of placement.needs) {
      if (part.inDoubt) placement.waitingFor += 1;
      else placement.since = Math.max(placement.since, part.now.availableAt);
    }
  }

  expectComponent(component: NetworkComponent): void {
    component.runningAt = Infinity;
    component.percentReady = 0;
    for (const placement of component.placements) {
      const isCertain = !placement.lost && !placement.inDoubt && placement.readyAt < Infinity;
      if (isCertain) this.#queue.push(placement.readyAt, { placement });
    }
  }

  expectPart(part: Part): void {
    part.waitingFor = 0;
    part.since = 0;
    for (const member of part.members) {
      if (member.inDoubt) part.waitingFor += 1;
      else part.since = Math.max(part.since, member.runningAt);
    }
    for (const required of part.requires) {
      if (required.inDoubt) part.waitingFor += 1;
      else part.since = Math.max(part.since, required.now.availableAt);
    }
  }

  play(): void {
    for (let next = this.#queue.pop(); next !== null; next = this.#queue.pop()) {
      if ('part' in next.item) this.#open(next.item.part, next.minute);
      else this.#ready(next.item.placement, next.minute);
    }
  }

  #ready(placement: NetworkPlacement, minute: number): void {
    placement.readyAt = minute;
    const { component } = placement;
    if (!component.inDoubt || component.runningAt < Infinity) return;
    component.percentReady += placement.percent;
    if (component.percentReady < component.component.requiredPercent) return;
    component.runningAt = minute;
    this.#oneLess(component.part, minute);
    this.#openAll(minute);
  }

  #open(part: Part, minute: number): void {
    this.#opening.push(part);
    this.#openAll(minute);
  }

  #openAll(minute: number): void {
    for (let part = this.#opening.pop(); part !== undefined; part = this.#opening.pop()) {
      this.availableAt.set(part, minute);
      for (const behind of part.requiredBy) this.#oneLess(behind, minute);
      for (const member of part.members) {
        for (const placement of member.neededBy) if (placement.inDoubt) this.#oneNeedLess(placement, minute);
      }
    }
  }

  #oneLess(part: Part, minute: number): void {
    part.waitingFor -= 1;
    if (part.waitingFor > 0) return;
    if (part.since <= minute) this.#opening.push(part);
    else if (part.since < Infinity) this.#queue.push(part.since, { part });
  }

  #oneNeedLess(placement: NetworkPlacement, minute: number): void {
    placement.waitingFor -= 1;
    const begins = Math.max(minute, placement.since);
    if (placement.waitingFor > 0 || begins === Infinity) return;
    this.#queue.push(begins + placement.takeoverMinutes, { placement });
  }
}
