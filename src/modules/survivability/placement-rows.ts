import type { Placement } from '../topology/index.js';
import { byCodePoint } from './code-point-order.js';
import { Links } from './links.js';
import { ListWriter } from './list-writer.js';
import { Lists } from './lists.js';
import type { ComponentRows, PlacementRows } from './network.js';
import { Numbers } from './numbers.js';
import type { Proof } from './proof.js';

interface NumbersById {
  readonly components: ReadonlyMap<string, number>;
  readonly sites: ReadonlyMap<string, number>;
}

/** Numbers the placements component by component, by site. */
export function placementRows(rows: ComponentRows, ids: NumbersById, proof: Proof): PlacementRows {
  const { components } = rows;
  const placed = components.map(({ placements }) =>
    placements.toSorted((one, other) => byCodePoint(one.site, other.site)),
  );
  const all = placed.flat();
  const siteOf = new Links(Int32Array.from(all, ({ site }) => ids.sites.get(site) as number));
  const needs = needsOf(all, rows, ids.components);
  const firstPlacement = firstOfEach(placed);
  return {
    placements: all.length,
    firstPlacement: new Links(firstPlacement),
    componentOf: new Links(ownersOf(firstPlacement)),
    siteOf,
    placementsIn: Lists.to(ids.sites.size, siteOf),
    percent: new Numbers(Float64Array.from(all, ({ percent }) => percent)),
    lagSeconds: new Numbers(Float64Array.from(all, ({ lagSeconds }) => lagSeconds)),
    takeoverMinutes: new Numbers(Float64Array.from(all, proof)),
    ...{ needs, neededBy: needs.turned(components.length) },
  };
}

function needsOf(all: readonly Placement[], { rank }: ComponentRows, numbers: ReadonlyMap<string, number>): Lists {
  const writer = new ListWriter();
  for (const { takeover } of all) {
    const needed = (takeover?.needs ?? []).map((id) => numbers.get(id) as number);
    for (const component of needed.toSorted((one, other) => rank.at(one) - rank.at(other))) writer.add(component);
    writer.end();
  }
  return writer.lists();
}

/** Where the items of each list begin when all stand in one row; one more at the end. */
function firstOfEach(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  let start = 0;
  lists.forEach(({ length }, owner) => {
    start += length;
    starts[owner + 1] = start;
  });
  return starts;
}

function ownersOf(starts: Int32Array): Int32Array {
  const owners = new Int32Array(starts.at(-1) ?? 0);
  for (let owner = 0; owner + 1 < starts.length; owner++) owners.fill(owner, starts[owner], starts[owner + 1]);
  return owners;
}
