import type { Component } from '../topology/index.js';
import { byCodePoint } from './code-point-order.js';
import { Links } from './links.js';
import { ListWriter } from './list-writer.js';
import type { Lists } from './lists.js';
import type { ComponentRows } from './network.js';
import { NumberSet } from './number-set.js';
import { Numbers } from './numbers.js';
import { partsOf } from './parts.js';

/** Numbers the components part by part, from below upwards. */
export function componentRows(registered: readonly Component[]): ComponentRows {
  const requires = requirementsAmong(registered);
  const { order, starts } = partsOf(registered.length, requires);
  const components = Array.from(order, (each) => registered[each] as Component);
  const partOf = new Int32Array(registered.length);
  for (let part = 0; part + 1 < starts.length; part++) partOf.fill(part, starts[part], starts[part + 1]);
  return {
    ...{ components, parts: starts.length - 1 },
    ...{ partOf: new Links(partOf), firstComponent: new Links(Int32Array.from(starts)) },
    requiredBy: requiredParts(order, partOf, requires).turned(starts.length - 1),
    ...ranksOf(components),
    requiredPercent: new Numbers(Float64Array.from(components, ({ requiredPercent }) => requiredPercent)),
    stateful: statefulAmong(components),
  };
}

/** What requires what, in the order of registration. */
function requirementsAmong(registered: readonly Component[]): Lists {
  const places = new Map(registered.map(({ id }, place) => [id, place]));
  const writer = new ListWriter();
  for (const { requires } of registered) {
    for (const id of requires) writer.add(places.get(id) as number);
    writer.end();
  }
  return writer.lists();
}

/** By part: the other parts that its components require, each once. */
function requiredParts(order: Int32Array, partOf: Int32Array, requires: Lists): Lists {
  const partAt = new Int32Array(order.length); // by place of registration
  order.forEach((place, component) => (partAt[place] = partOf[component] as number));
  const joinedTo = new Int32Array(order.length).fill(-1); // by part: the last one found to require it
  const writer = new ListWriter();
  order.forEach((place, component) => {
    const part = partOf[component] as number;
    for (let at = requires.start(place); at < requires.end(place); at++) {
      const required = partAt[requires.at(at)] as number;
      if (required === part || joinedTo[required] === part) continue;
      joinedTo[required] = part;
      writer.add(required);
    }
    if (partOf[component + 1] !== part) writer.end();
  });
  return writer.lists();
}

function ranksOf(components: readonly Component[]): Pick<ComponentRows, 'rank' | 'byId'> {
  const sorted = components
    .map(({ id }, component) => ({ id, component }))
    .toSorted((one, other) => byCodePoint(one.id, other.id));
  const byId = Int32Array.from(sorted, ({ component }) => component);
  const rank = new Int32Array(byId.length);
  byId.forEach((component, place) => (rank[component] = place));
  return { rank: new Links(rank), byId: new Links(byId) };
}

function statefulAmong(components: readonly Component[]): NumberSet {
  const found = new NumberSet(components.length);
  components.forEach(({ stateful }, component) => stateful && found.add(component));
  return found;
}
