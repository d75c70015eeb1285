import type { Fault } from '../../shared/errors.js';
import { checkTopology } from './check-topology.js';
import { changesBetween, type ComponentFacts, factsOf, type Placed } from './compare.js';
import type { Edited } from './edit-topology.js';
import type { Component, Placement, Service, Site, Topology } from './topology.js';

/** A change that does not fit what stands now, and why. */
export interface LeftBehind {
  readonly list: 'sites' | 'services' | 'components' | 'placements';
  readonly kind: 'added' | 'removed' | 'changed';
  /** Of a placement: the component, and the site in which it is. */
  readonly id: string;
  readonly site: string | null;
  readonly faults: readonly Fault[];
}

/** The newest topology with every change of a draft that still fits it. */
export interface CarriedOver {
  readonly topology: Topology;
  readonly left: readonly LeftBehind[];
}

/** One change of a draft. What was added and removed goes whole: a component with its placements. */
type Edit = Omit<LeftBehind, 'faults'> & { readonly on: (draft: Draft) => Fault | undefined };

/** A topology while it is edited, by id. */
interface Draft {
  readonly sites: Map<string, Site>;
  readonly services: Map<string, Service>;
  readonly components: Map<string, ComponentFacts>;
  /** By component, then by site. */
  readonly placements: Map<string, Map<string, Placement>>;
}

/** What a draft changed against its base, done to the newest topology instead: where both changed the same key, the draft's
 *  value stands. Changes that fit only together are tried together. */
export function carryOver(base: Topology, draft: Topology, newest: Topology): CarriedOver {
  return fitAll(newest, editsOf(base, draft));
}

/** What fits only after another is tried again, until nothing more fits. */
function fitAll(topology: Topology, edits: readonly Edit[]): CarriedOver {
  const { topology: fitted, left } = fit(topology, edits);
  const again = edits.filter(({ list, id, site }) =>
    left.some((each) => each.list === list && each.id === id && each.site === site),
  );
  return left.length === 0 || left.length === edits.length ? { topology: fitted, left } : fitAll(fitted, again);
}

/** By halves, so that few misfits among many changes cost few checks of the whole. */
function fit(topology: Topology, edits: readonly Edit[]): CarriedOver {
  const edited = applied(topology, edits);
  if ('topology' in edited) return { topology: edited.topology, left: [] };
  const [only] = edits;
  if (edits.length === 1 && only !== undefined) {
    const { list, kind, id, site } = only;
    return { topology, left: [{ list, kind, id, site, faults: edited.faults }] };
  }
  const half = Math.ceil(edits.length / 2);
  const first = fit(topology, edits.slice(0, half));
  const second = fit(first.topology, edits.slice(half));
  return { topology: second.topology, left: [...first.left, ...second.left] };
}

function applied(topology: Topology, edits: readonly Edit[]): Edited {
  const draft = draftOf(topology);
  const faults = edits.flatMap(({ on }) => on(draft) ?? []);
  return faults.length > 0 ? { faults } : checkTopology(documentOf(topology, draft));
}

function editsOf(base: Topology, draft: Topology): readonly Edit[] {
  const { sites, services, components, placements } = changesBetween(base, draft);
  const whole = new Set([...components.added, ...components.removed].map(({ id }) => id));
  const own = <T extends Placed>(list: readonly T[]) => list.filter(({ component }) => !whole.has(component));
  const added = new Map(draft.components.map((component) => [component.id, component]));
  return [
    ...editsIn('sites', sites, (d) => d.sites, 'site-unknown'),
    ...components.added.map(({ id }) => edit('components', 'added', id, (d) => put(d, added.get(id)))),
    ...components.removed.map(({ id }) => edit('components', 'removed', id, (d) => drop(d, id))),
    ...changed('components', components.changed, (d) => d.components, 'component-unknown'),
    ...own(placements.added).map((each) => placed('added', each, placementOf(each))),
    ...own(placements.removed).map((each) => placed('removed', each, null)),
    ...placements.changed.map(({ after }) => placed('changed', after, placementOf(after))),
    ...editsIn('services', services, (d) => d.services, 'service-unknown'),
  ];
}

interface Entry {
  readonly id: string;
}
interface Change<T> {
  readonly after: T;
  readonly keys: readonly string[];
}
type Unknown = 'site-unknown' | 'service-unknown' | 'component-unknown';

function editsIn<T extends Entry>(
  list: 'sites' | 'services',
  all: { readonly added: readonly T[]; readonly removed: readonly T[]; readonly changed: readonly Change<T>[] },
  entries: (draft: Draft) => Map<string, T>,
  unknown: Unknown,
): readonly Edit[] {
  return [
    ...all.added.map((entry) =>
      edit(list, 'added', entry.id, (d) => {
        entries(d).set(entry.id, entry);
      }),
    ),
    ...all.removed.map(({ id }) =>
      edit(list, 'removed', id, (d) => {
        entries(d).delete(id);
      }),
    ),
    ...changed(list, all.changed, entries, unknown),
  ];
}

/** Only the keys that the draft changed; the others stay as they stand now. */
function changed<T extends Entry>(
  list: LeftBehind['list'],
  changes: readonly Change<T>[],
  entries: (draft: Draft) => Map<string, T>,
  unknown: Unknown,
): readonly Edit[] {
  return changes.map(({ after, keys }) =>
    edit(list, 'changed', after.id, (d) => {
      const standing = entries(d).get(after.id);
      if (standing === undefined) return { path: 'id', code: unknown, facts: { found: after.id } };
      const values = new Map(Object.entries(after));
      const different = Object.fromEntries(keys.map((key) => [key, values.get(key) as unknown]));
      entries(d).set(after.id, { ...standing, ...different });
      return undefined;
    }),
  );
}

function placed(kind: LeftBehind['kind'], { component, ...at }: Placed, value: Placement | null): Edit {
  return {
    ...{ list: 'placements', kind, id: component, site: at.site },
    on: ({ placements }) => {
      const standing = placements.get(component);
      if (value === null) standing?.delete(at.site);
      else if (standing === undefined) return { path: 'id', code: 'component-unknown', facts: { found: component } };
      else standing.set(at.site, value);
      return undefined;
    },
  };
}

function edit(list: LeftBehind['list'], kind: LeftBehind['kind'], id: string, on: Edit['on']): Edit {
  return { list, kind, id, site: null, on };
}

function put({ components, placements }: Draft, component: Component | undefined): undefined {
  if (component === undefined) return;
  components.set(component.id, factsOf(component));
  placements.set(component.id, bySite(component.placements));
}

function drop({ components, placements }: Draft, id: string): undefined {
  components.delete(id);
  placements.delete(id);
}

const placementOf = ({ site, role, percent, lagSeconds, takeover }: Placed): Placement => ({
  ...{ site, role, percent, lagSeconds },
  ...(takeover !== undefined && { takeover }),
});
const bySite = (placements: readonly Placement[]) => new Map(placements.map((each) => [each.site, each]));
const byId = <T extends Entry>(entries: readonly T[]) => new Map(entries.map((entry) => [entry.id, entry]));

const draftOf = ({ sites, services, components }: Topology): Draft => ({
  sites: byId(sites),
  services: byId(services),
  components: byId(components.map(factsOf)),
  placements: new Map(components.map(({ id, placements }) => [id, bySite(placements)])),
});

const documentOf = ({ format }: Topology, { sites, services, components, placements }: Draft): object => ({
  format,
  sites: [...sites.values()],
  services: [...services.values()],
  components: [...components.values()].map((facts) => ({
    ...facts,
    placements: [...(placements.get(facts.id)?.values() ?? [])],
  })),
});
