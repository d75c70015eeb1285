import {
  type Component,
  type Placement,
  type Service,
  type Site,
  type Topology,
  TOPOLOGY_FORMAT,
} from '../../../src/modules/topology/topology.js';

/** Numbers that look random and are the same in every run. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const STACK = 50;
const SHARED = 20;

/**
 * A topology of stacks of 50 components that require each other (5 each, cycles included), some of them also one of 20
 * shared ones of a stack nearby: three placements a component over the sites, every tenth active in one place only, and as
 * many needs of takeovers as components.
 */
export function generatedTopology(components: number, sites: number, seed: number): Topology {
  const random = randomFrom(seed);
  const list = Array.from({ length: components }, (_, index) => component(index, components, sites, random));
  const services = Array.from({ length: Math.max(1, Math.floor(components / STACK)) }, (_, at): Service => ({
    ...{ id: `s${at}`, name: `서비스 ${at}`, users: 1_000 + random(1_000_000), core: random(3) === 0 },
    objective: { recoveryMinutes: 60, dataLossSeconds: 0 },
    requires: distinct(3, () => nameOf(Math.min(components - 1, at * STACK + random(STACK)))),
  }));
  return {
    format: TOPOLOGY_FORMAT,
    sites: Array.from({ length: sites }, (_, at): Site => ({
      ...{ id: siteOf(at), name: `데이터센터 ${at}`, groups: { campus: `c${Math.floor(at / 2)}` } },
    })),
    services,
    components: list,
  };
}

function component(index: number, components: number, sites: number, random: (below: number) => number): Component {
  const stack = index - (index % STACK);
  const size = Math.min(STACK, components - stack);
  const stateful = random(4) === 0;
  const near = () => nameOf(stack + random(size));
  const requires = distinct(5, () => (random(100) === 0 ? nameOf(stack + random(Math.min(SHARED, size))) : near()));
  const places = distinct(3, () => siteOf(random(sites)));
  const isAlone = random(10) === 0;
  const placements = places.map((site, at): Placement => {
    const lagSeconds = stateful ? random(10) : 0;
    if (at === 0 || (at === 1 && !isAlone)) return { site, role: 'active', percent: 100, lagSeconds };
    const lastDrill = { date: '2026-05-20', measuredMinutes: 1 + random(60) };
    const needs = distinct(1, near);
    return {
      ...{ site, role: 'standby', percent: 100, lagSeconds },
      takeover: { minutes: 1 + random(60), needs, ...(random(2) === 0 && { lastDrill }) },
    };
  });
  return {
    id: nameOf(index),
    name: nameOf(index),
    layer: 'platform',
    stateful,
    requires,
    requiredPercent: 100,
    placements,
  };
}

const nameOf = (index: number): string => `c${index}`;
const siteOf = (at: number): string => `site-${at}`;

/** As many different ones as chance gives in a few tries. */
function distinct(count: number, draw: () => string): readonly string[] {
  const found = new Set<string>();
  for (let tries = 0; found.size < count && tries < 4 * count; tries++) found.add(draw());
  return [...found];
}
