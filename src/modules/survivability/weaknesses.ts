import type { CalendarDate } from '../../shared/time.js';
import { waitsFor } from './chain.js';
import { byCodePoint } from './code-point-order.js';
import type { Network, NetworkComponent } from './network.js';
import { isRecent } from './proof.js';
import type { NamedScenario } from './scenario.js';
import { isStopped, type ServiceOutcome } from './service-outcome.js';
import type { Loss } from './simulator.js';
import type { Weakness, WeaknessCode } from './weakness.js';

/** Looks for weaknesses in one network: once with nothing lost, then in each loss while it is played. */
export class WeaknessSearch {
  readonly #untouched: ReadonlyMap<string, ServiceOutcome>;
  readonly #core: ReadonlySet<string>;
  readonly #neverRuns: ReadonlySet<NetworkComponent>;

  /** @param untouched of all services, with nothing lost */
  constructor(
    private readonly network: Network,
    untouched: Iterable<ServiceOutcome>,
  ) {
    this.#untouched = new Map([...untouched].map((outcome) => [outcome.id, outcome]));
    this.#core = new Set(network.services.filter(({ service }) => service.core).map(({ id }) => id));
    this.#neverRuns = new Set(network.components.filter(({ runningAt }) => runningAt === Infinity));
  }

  /** What is weak before anything is lost. */
  standing(asOf: CalendarDate): readonly Weakness[] {
    const { components } = this.network;
    const notServed = [...this.#untouched.values()].filter(({ state }) => state !== 'uninterrupted');
    return [
      ...notServed.map(({ id }): Weakness => ({ code: 'not-served-now', scenario: null, service: id, sites: [] })),
      ...components.flatMap((component) => [...singlePoint(component), ...drills(component, asOf)]),
      ...blockers(null, [...this.#neverRuns]),
    ];
  }

  /** @param outcomes of all services in the loss that is being played */
  inLoss(
    scenario: NamedScenario,
    { changedComponents }: Loss,
    outcomes: readonly ServiceOutcome[],
  ): readonly Weakness[] {
    const { id, kind, lost } = scenario;
    const of = (code: WeaknessCode, found: readonly ServiceOutcome[]) =>
      found.map((service): Weakness => ({ code, scenario: id, service: service.id, sites: lost }));
    const stoppedNow = changedComponents.filter((component) => !this.#neverRuns.has(component));
    return [
      ...of(
        'recovery-missed',
        outcomes.filter(({ objectiveMet }) => objectiveMet.recovery === false),
      ),
      ...of(
        'data-missed',
        outcomes.filter(({ objectiveMet }) => objectiveMet.data === false),
      ),
      ...(kind === 'site'
        ? of(
            'concentrated',
            outcomes.filter((service) => this.#isConcentrated(service)),
          )
        : []),
      ...(kind === 'site' ? changedComponents.flatMap((component) => lostTool(scenario, component)) : []),
      ...(kind === 'group' ? changedComponents.flatMap((component) => oneCause(scenario, component)) : []),
      ...blockers(scenario, stoppedNow),
    ];
  }

  #isConcentrated(service: ServiceOutcome): boolean {
    const before = this.#untouched.get(service.id);
    return this.#core.has(service.id) && isStopped(service) && before !== undefined && !isStopped(before);
  }
}

/** By code, scenario and id. */
export function sortedWeaknesses(weaknesses: readonly Weakness[]): readonly Weakness[] {
  const keys = ({ code, scenario, service, component, need, sites }: Weakness) =>
    [code, scenario ?? '', service ?? component ?? '', need ?? '', sites.join(',')] as const;
  return weaknesses
    .map((weakness) => ({ weakness, keys: keys(weakness) }))
    .toSorted((one, other) => one.keys.reduce((order, key, at) => order || byCodePoint(key, other.keys[at] ?? ''), 0))
    .map(({ weakness }) => weakness);
}

function singlePoint({ id, placements }: NetworkComponent): readonly Weakness[] {
  const sites = [...new Set(placements.map(({ site }) => site))];
  return sites.length === 1 ? [{ code: 'single-point', scenario: `site:${sites.join('')}`, component: id, sites }] : [];
}

function drills({ id, placements }: NetworkComponent, asOf: CalendarDate): readonly Weakness[] {
  return placements.flatMap(({ placement: { takeover }, site }): readonly Weakness[] => {
    if (takeover === undefined) return [];
    const { lastDrill } = takeover;
    if (lastDrill === undefined) return [{ code: 'drill-missing', scenario: null, component: id, sites: [site] }];
    return isRecent(lastDrill, asOf) ? [] : [{ code: 'drill-old', scenario: null, component: id, sites: [site] }];
  });
}

/** Takeovers elsewhere that wait for a component of which the lost site held everything. */
function lostTool({ id, lost }: NamedScenario, need: NetworkComponent): readonly Weakness[] {
  if (!isGone(need)) return [];
  const waiting = new Set(need.neededBy.filter((placement) => !placement.lost).map(({ component }) => component.id));
  return [...waiting].map((component) => ({
    code: 'tools-with-target',
    scenario: id,
    component,
    need: need.id,
    sites: lost,
  }));
}

/** Placed in several sites that one cause takes together. */
function oneCause({ id }: NamedScenario, component: NetworkComponent): readonly Weakness[] {
  const sites = component.placements.map(({ site }) => site);
  return isGone(component) && sites.length > 1
    ? [{ code: 'one-cause', scenario: id, component: component.id, sites }]
    : [];
}

const isGone = ({ placements }: NetworkComponent): boolean =>
  placements.length > 0 && placements.every(({ lost }) => lost);

/** What never runs although something of it is left: it carries too little, or it stands in a circle of takeovers. */
function blockers(scenario: NamedScenario | null, components: readonly NetworkComponent[]): readonly Weakness[] {
  const at = { scenario: scenario?.id ?? null, sites: scenario?.lost ?? [] };
  const never = components.filter(({ runningAt }) => runningAt === Infinity);
  const short = never.filter((component) => waitsFor(component) === 'capacity');
  return [
    ...short.map(({ id }): Weakness => ({ code: 'capacity', scenario: at.scenario, component: id, sites: at.sites })),
    ...cyclesAmong(never).map((cycle): Weakness => {
      const [component = ''] = cycle;
      return { code: 'deadlock', scenario: at.scenario, component, cycle, sites: at.sites };
    }),
  ];
}

/** Circles of components each of which waits for the next, once each, from the member that is first by id. */
function cyclesAmong(components: readonly NetworkComponent[]): readonly (readonly string[])[] {
  const settled = new Set<NetworkComponent>();
  return components.flatMap((start) => {
    const path = new Set<NetworkComponent>();
    let here: NetworkComponent | null = start;
    while (here !== null && !settled.has(here) && !path.has(here)) {
      path.add(here);
      const next: ReturnType<typeof waitsFor> = waitsFor(here);
      here = typeof next === 'string' ? null : next;
    }
    const cycle = here !== null && path.has(here) ? fromFirst([...path].slice([...path].indexOf(here))) : null;
    for (const each of path) settled.add(each);
    return cycle === null ? [] : [cycle];
  });
}

function fromFirst(cycle: readonly NetworkComponent[]): readonly string[] {
  const first = cycle.reduce((least, each, at) => (each.order < (cycle[least]?.order ?? 0) ? at : least), 0);
  return [...cycle.slice(first), ...cycle.slice(0, first)].map(({ id }) => id);
}
