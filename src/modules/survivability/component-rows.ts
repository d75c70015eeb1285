import type { Component } from '../topology/index.js';
import { byCodePoint } from './code-point-order.js';
import { Integers } from './integers.js';
import { ListWriter } from './list-writer.js';
import type { Lists } from './lists.js';
import type { ComponentRows } from './network.js';
import { NumberSet } from './number-set.js';
import { partRows } from './part-rows.js';
import { partsOf } from './parts.js';

/** The number of what an id names. */
export type NumberOf = (id: string) => number;

/** Numbers the components part by part, from below upwards. */
export function componentRows(registered: readonly Component[]): { rows: ComponentRows; numberOf: NumberOf } {
  const places = new Map<string, number>();
  registered.forEach(({ id }, place) => places.set(id, place));
  const placeOf = (id: string) => places.get(id) as number;
  const requires = requirementsAmong(registered, placeOf);
  const found = partsOf(requires);
  const numberAt = found.order.turned();
  const components = registered.map((_, component) => registered[found.order.at(component)] as Component);
  return {
    rows: { ...ownRows(components), ...partRows(found, requires, numberAt) },
    numberOf: (id) => numberAt.at(placeOf(id)),
  };
}

/** What requires what, in the order of registration. */
function requirementsAmong(registered: readonly Component[], placeOf: NumberOf): Lists {
  const writer = new ListWriter(registered.length);
  for (const { requires } of registered) {
    for (const id of requires) writer.add(placeOf(id));
    writer.end();
  }
  return writer.lists();
}

function ownRows(components: readonly Component[]) {
  const byId = orderById(components);
  const requiredPercent = Integers.of(components.length, 0);
  const stateful = new NumberSet(components.length);
  components.forEach((each, component) => {
    requiredPercent.set(component, each.requiredPercent);
    if (each.stateful) stateful.add(component);
  });
  return { components, byId, rank: byId.turned(), requiredPercent, stateful };
}

function orderById(components: readonly Component[]): Integers {
  const ids = components.map(({ id }) => id);
  const order = components.map((_, component) => component);
  order.sort((one, other) => byCodePoint(ids[one] as string, ids[other] as string));
  return new Integers(new Int32Array(order));
}
