import type { Site, Topology } from '../topology/index.js';
import { byCodePoint } from './code-point-order.js';
import { kilometresBetween } from './distance.js';

/** In the order in which a scenario that has several names is called by one of them. */
export const SCENARIO_KINDS = ['site', 'group', 'sites', 'near'] as const;
export type ScenarioKind = (typeof SCENARIO_KINDS)[number];

/** A set of sites lost together, at minute 0 and never back. */
export interface Scenario {
  /** `site:alpha`, `group:campus=south`, `sites:alpha,beta` or `near:37.40,127.10,25`. */
  readonly id: string;
  readonly kind: ScenarioKind;
  /** Ids of sites, sorted. */
  readonly lost: readonly string[];
}

/** A scenario of one run, with the other names of the same loss. */
export interface NamedScenario extends Scenario {
  readonly alsoKnownAs: readonly string[];
}

/** Why a scenario cannot be run: its text has no such form, or names something that the topology does not hold. */
export interface ScenarioFault {
  readonly code: 'scenario-malformed' | 'scenario-unknown';
  readonly found: string;
}

/** N-1: each site alone. */
export function siteScenarios({ sites }: Topology): readonly Scenario[] {
  return sites.map(({ id }) => ({ id: `site:${id}`, kind: 'site', lost: [id] }));
}

/** Every common cause that takes at least one site. */
export function groupScenarios({ sites }: Topology): readonly Scenario[] {
  return [...fallingTogether(sites)].map(([group, lost]) => ({ id: `group:${group}`, kind: 'group', lost }));
}

/** N-2: each pair of sites. */
export function pairScenarios({ sites }: Topology): readonly Scenario[] {
  const ids = sites.map(({ id }) => id).toSorted(byCodePoint);
  return ids.flatMap((first, index) =>
    ids.slice(index + 1).map((second): Scenario => {
      const lost = [first, second];
      return { id: `sites:${lost.join(',')}`, kind: 'sites', lost };
    }),
  );
}

/** The scenario that a person or program wrote. */
export function readScenario(text: string, topology: Topology): Scenario | ScenarioFault {
  const [, kind, rest = ''] = /^(site|group|sites|near):(.+)$/s.exec(text) ?? [];
  switch (kind) {
    case 'site':
    case 'sites':
      return readSites(text, kind, rest.split(','), topology);
    case 'group':
      return readGroup(text, rest, topology);
    case 'near':
      return readNear(text, rest, topology);
    default:
      return { code: 'scenario-malformed', found: text };
  }
}

/** One of each lost set, under its first name by kind and id, in that order. A group that loses no site is not run. */
export function mergeScenarios(scenarios: readonly Scenario[]): readonly NamedScenario[] {
  const sets = new Map<string, Scenario[]>();
  const named = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  for (const scenario of [...named.values()].filter(({ kind, lost }) => kind !== 'group' || lost.length > 0)) {
    const key = scenario.lost.join(',');
    const same = sets.get(key);
    if (same === undefined) sets.set(key, [scenario]);
    else same.push(scenario);
  }
  const merged = [...sets.values()].map((same): NamedScenario => {
    const [first, ...others] = same.toSorted(inTableOrder) as [Scenario, ...Scenario[]];
    return { ...first, alsoKnownAs: others.map(({ id }) => id) };
  });
  return merged.toSorted(inTableOrder);
}

function inTableOrder(one: Scenario, other: Scenario): number {
  return SCENARIO_KINDS.indexOf(one.kind) - SCENARIO_KINDS.indexOf(other.kind) || byCodePoint(one.id, other.id);
}

function readSites(text: string, kind: 'site' | 'sites', ids: readonly string[], { sites }: Topology) {
  const lost = ids.toSorted(byCodePoint);
  const form = (kind === 'sites' || ids.length === 1) && new Set(ids).size === ids.length;
  if (!form || ids.some((id) => id === '')) return { code: 'scenario-malformed', found: text } as const;
  const known = new Set(sites.map(({ id }) => id));
  if (lost.some((id) => !known.has(id))) return { code: 'scenario-unknown', found: text } as const;
  return { id: `${kind}:${lost.join(',')}`, kind, lost };
}

function readGroup(text: string, group: string, { sites }: Topology): Scenario | ScenarioFault {
  if (!/^[^=,]+=[^=,]+$/.test(group)) return { code: 'scenario-malformed', found: text };
  const known = sites.some((site) => groupsOf(site).some(([key, list]) => list.some((v) => `${key}=${v}` === group)));
  return known ? groupScenario(group, sites) : { code: 'scenario-unknown', found: text };
}

const groupScenario = (group: string, sites: readonly Site[]): Scenario => ({
  ...{ id: `group:${group}`, kind: 'group', lost: fallingTogether(sites).get(group) ?? [] },
});

/** By common cause, the sites that fall with it, sorted: those that have no other of its kind. */
function fallingTogether(sites: readonly Site[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const site of sites.toSorted((one, other) => byCodePoint(one.id, other.id))) {
    for (const [key, [only, ...others]] of groupsOf(site)) {
      const group = `${key}=${only ?? ''}`;
      if (only === undefined || others.length > 0) continue;
      const lost = found.get(group);
      if (lost === undefined) found.set(group, [site.id]);
      else lost.push(site.id);
    }
  }
  return found;
}

/** The groups of a site; its building is one of its own accord. */
function groupsOf({ groups, facility }: Site): readonly (readonly [string, readonly string[]])[] {
  const registered = Object.entries(groups).map(([key, value]) => [key, [value].flat()] as const);
  return facility === undefined ? registered : [...registered, ['facility', [facility]]];
}

const DECIMAL = /^-?\d{1,5}(\.\d{1,12})?$/;
const HALF_EQUATOR_KILOMETRES = 20_038;

function readNear(text: string, rest: string, { sites }: Topology): Scenario | ScenarioFault {
  const parts = rest.split(',');
  const [latitude = NaN, longitude = NaN, radius = NaN] = parts.map(Number);
  const within =
    Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && radius >= 0 && radius <= HALF_EQUATOR_KILOMETRES;
  if (parts.length !== 3 || !parts.every((part) => DECIMAL.test(part)) || !within) {
    return { code: 'scenario-malformed', found: text };
  }
  const lost = sites.filter((site) => {
    if (site.latitude === undefined || site.longitude === undefined) return false;
    return kilometresBetween({ latitude, longitude }, { latitude: site.latitude, longitude: site.longitude }) <= radius;
  });
  return { id: text, kind: 'near', lost: idsOf(lost) };
}

const idsOf = (sites: readonly Site[]): readonly string[] => sites.map(({ id }) => id).toSorted(byCodePoint);
