import { FINALLY } from './component-state.js';
import { Integers } from './integers.js';
import { ListWriter } from './list-writer.js';
import type { Lists } from './lists.js';
import { NumberSet } from './number-set.js';
import type { Situation } from './situation.js';

/** What the components of a situation stand on, so that a loss can tell at once whom it shakes. */
export interface Footing {
  /** By placement: percent that is ready by the minute at which its component runs; 0 of what comes later or never. */
  readonly bearing: Integers;
  /** By component: how much of that it can lose and run all the same; all of it where it never runs anyway. */
  readonly spare: Integers;
  /** By part: the takeovers with a bearing that wait for some of it. */
  readonly leaning: Lists;
  /** Components that keep data or do not run at minute 0: any loss may show in them, even if they run when they did. */
  readonly sensitive: NumberSet;
}

export function footingOf(situation: Situation): Footing {
  const bearing = bearingIn(situation);
  return {
    ...{ bearing, spare: spareIn(situation, bearing), leaning: leaningIn(situation, bearing) },
    sensitive: sensitiveIn(situation),
  };
}

function bearingIn(situation: Situation): Integers {
  const { placements, componentOf, percent } = situation.network;
  const bearing = Integers.of(placements, 0);
  for (let each = 0; each < placements; each++) {
    const runningAt = situation.runningAt.at(componentOf.at(each));
    if (situation.isReadyBy(each, Math.min(runningAt, FINALLY))) bearing.set(each, percent.at(each));
  }
  return bearing;
}

function spareIn({ network, runningAt }: Situation, bearing: Integers): Integers {
  const { components, requiredPercent, placements, componentOf } = network;
  const spare = Integers.of(components.length, 0);
  for (let each = 0; each < components.length; each++) {
    if (runningAt.at(each) < Infinity) spare.set(each, -requiredPercent.at(each));
  }
  for (let each = 0; each < placements; each++) {
    const component = componentOf.at(each);
    spare.set(component, spare.at(component) + bearing.at(each));
  }
  return spare;
}

function leaningIn({ network }: Situation, bearing: Integers): Lists {
  const { placements, needs, partOf, parts } = network;
  const writer = new ListWriter(placements);
  for (let each = 0; each < placements; each++) {
    if (bearing.at(each) > 0) {
      for (let at = needs.start(each); at < needs.end(each); at++) writer.add(partOf.at(needs.at(at)));
    }
    writer.end();
  }
  return writer.lists().turned(parts);
}

function sensitiveIn({ network: { components, stateful }, runningAt }: Situation): NumberSet {
  const sensitive = new NumberSet(components.length);
  for (let each = 0; each < components.length; each++) {
    if (stateful.has(each) || runningAt.at(each) > 0) sensitive.add(each);
  }
  return sensitive;
}
