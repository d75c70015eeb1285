import { isSameState } from './component-state.js';
import { MinuteQueue } from './minute-queue.js';
import type { NetworkComponent, Part, PartState } from './network.js';

/**
 * Brings the states of parts in line with their members and with the parts they require, from below upwards, as far as
 * anything changes. Answers the parts that changed with the state they had before.
 */
export function refreshStates(
  changed: Iterable<Part>,
  availableAt: (part: Part) => number,
): ReadonlyMap<Part, PartState> {
  const before = new Map<Part, PartState>();
  const queue = new Upwards();
  for (const part of changed) queue.add(part);
  for (let part = queue.next(); part !== null; part = queue.next()) {
    const state = stateOf(part, availableAt(part));
    if (isSame(state, part.now)) continue;
    before.set(part, part.now);
    part.now = state;
    for (const behind of part.requiredBy) queue.add(behind);
  }
  return before;
}

/** Parts in the order of their index, each once: a part is numbered after all that it requires. */
class Upwards {
  readonly #queue = new MinuteQueue<Part>();
  readonly #known = new Set<Part>();

  add(part: Part): void {
    if (this.#known.has(part)) return;
    this.#known.add(part);
    this.#queue.push(part.index, part);
  }

  next(): Part | null {
    return this.#queue.pop()?.item ?? null;
  }
}

function stateOf(part: Part, availableAt: number): PartState {
  let [latest] = part.members as readonly [NetworkComponent];
  let [levelPercent, finalLevelPercent, dataLossSeconds] = [100, 100, 0];
  for (const member of part.members) {
    latest = later(latest, member);
    levelPercent = Math.min(levelPercent, member.now.levelPercent);
    finalLevelPercent = Math.min(finalLevelPercent, member.now.finalLevelPercent);
    dataLossSeconds = Math.max(dataLossSeconds, member.now.dataLossSeconds);
  }
  const alone = { availableAt, latest, levelPercent, finalLevelPercent, dataLossSeconds };
  return part.requires.reduce<PartState>((state, { now }) => worse(state, now), alone);
}

/** Of both together. */
export const worse = (one: PartState, other: PartState): PartState => ({
  availableAt: Math.max(one.availableAt, other.availableAt),
  latest: later(one.latest, other.latest),
  levelPercent: Math.min(one.levelPercent, other.levelPercent),
  finalLevelPercent: Math.min(one.finalLevelPercent, other.finalLevelPercent),
  dataLossSeconds: Math.max(one.dataLossSeconds, other.dataLossSeconds),
});

/** The one that runs later; of two at once the first by id. */
function later(one: NetworkComponent, other: NetworkComponent): NetworkComponent {
  if (one.runningAt !== other.runningAt) return one.runningAt > other.runningAt ? one : other;
  return one.order <= other.order ? one : other;
}

const isSame = (one: PartState, other: PartState): boolean =>
  one.availableAt === other.availableAt && one.latest === other.latest && isSameState(one, other);
