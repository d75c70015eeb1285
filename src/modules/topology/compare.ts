import type { Component, Placement, Service, Site, Topology } from './topology.js';
import { sorted } from './write-topology.js';

/** What is different between two topologies; the order of lists means nothing. */
export interface TopologyChanges {
  readonly sites: Changes<Site>;
  readonly services: Changes<Service>;
  /** Components without their placements. */
  readonly components: Changes<ComponentFacts>;
  readonly placements: Changes<Placed>;
}

export interface Changes<T> {
  readonly added: readonly T[];
  readonly removed: readonly T[];
  readonly changed: readonly Change<T>[];
}

export interface Change<T> {
  readonly before: T;
  readonly after: T;
  /** The keys whose values differ. */
  readonly keys: readonly string[];
}

export type ComponentFacts = Omit<Component, 'placements'>;
/** A placement with the component that it places. */
export type Placed = Placement & { readonly component: string };

/** What an import would do, or what a version of the register changed. Lists are sorted by id. */
export function changesBetween(before: Topology, after: Topology): TopologyChanges {
  const [old, now] = [sorted(before), sorted(after)];
  return {
    sites: changes(old.sites, now.sites, (site) => site.id),
    services: changes(old.services, now.services, (service) => service.id),
    components: changes(old.components.map(factsOf), now.components.map(factsOf), (component) => component.id),
    placements: changes(placedIn(old), placedIn(now), ({ component, site }) => `${component} ${site}`),
  };
}

/** True where two topologies mean the same. */
export function isUnchanged(changes: TopologyChanges): boolean {
  return Object.values(changes).every(
    ({ added, removed, changed }: Changes<unknown>) => added.length + removed.length + changed.length === 0,
  );
}

/** A component without where it stands. */
export function factsOf({ id, name, layer, stateful, requires, requiredPercent }: Component): ComponentFacts {
  return { id, name, layer, stateful, requires, requiredPercent };
}

const placedIn = ({ components }: Topology): readonly Placed[] =>
  components.flatMap(({ id, placements }) => placements.map((placement) => ({ component: id, ...placement })));

function changes<T extends object>(before: readonly T[], after: readonly T[], idOf: (entry: T) => string): Changes<T> {
  const old = new Map(before.map((entry) => [idOf(entry), entry]));
  const now = new Set(after.map(idOf));
  return {
    added: after.filter((entry) => !old.has(idOf(entry))),
    removed: before.filter((entry) => !now.has(idOf(entry))),
    changed: after.flatMap((entry) => {
      const previous = old.get(idOf(entry));
      return previous === undefined ? [] : changeOf(previous, entry);
    }),
  };
}

function changeOf<T extends object>(before: T, after: T): readonly Change<T>[] {
  const values = [new Map(Object.entries(before)), new Map(Object.entries(after))] as const;
  const keys = [...new Set(values.flatMap((each) => [...each.keys()]))];
  const different = keys.filter((key) => !isSame(values[0].get(key), values[1].get(key)));
  return different.length === 0 ? [] : [{ before, after, keys: different }];
}

/** Equal in value, whatever the order of keys. */
function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries: [string, unknown][] = Object.entries(value);
  return entries.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([key, each]) => [key, ordered(each)]);
}
