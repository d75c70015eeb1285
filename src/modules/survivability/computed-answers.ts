import type { Computed } from '../checklist/index.js';
import type { Component, Placement, Service, Site, Topology } from '../topology/index.js';
import { byCodePoint } from './code-point-order.js';
import { kilometresBetween, type Point } from './distance.js';
import type { Outcome, ScenarioOutcome } from './outcome.js';
import { isStopped, type ServiceOutcome } from './service-outcome.js';

/** What the register gives for one part of a checklist item, with the ids that it follows from. */
export type ComputedAnswer = Computed<ComputedReason>;

export interface ComputedReason {
  readonly code: ComputedReasonCode;
  /** How many of how many, where the value is a share. */
  readonly share?: { readonly part: number; readonly whole: number };
  /** Ids of the services, components or sites that speak against a better value, sorted. */
  readonly ids: readonly string[];
  /** The same value counting only takeovers that a drill proved; null for never. */
  readonly proven?: number | null;
}

export const COMPUTED_REASON_CODES = [
  'objectives-given',
  'kept-at-any-loss',
  'tools-active-twice',
  'stopped-by-one-site',
  'data-in-two-sites',
  'largest-lag',
  'longest-recovery',
  'takeover-blocked',
  'farthest-backup',
  'oldest-drill',
] as const;
export type ComputedReasonCode = (typeof COMPUTED_REASON_CODES)[number];

/**
 * The answers that follow from the register, over core services and the loss of each site. What the register says nothing
 * about is left out.
 * @param declared, proven outcomes of N-1 on the same topology
 */
export function computedAnswers(topology: Topology, declared: Outcome, proven: Outcome): readonly ComputedAnswer[] {
  const core = topology.services.filter((service) => service.core);
  const components = behind(topology, core);
  const facts = {
    topology,
    core,
    behind: components,
    losses: lossesOf(declared, core),
    proven: lossesOf(proven, core),
  };
  const ofServices = core.length === 0 || topology.sites.length === 0 ? [] : OF_SERVICES.map((rule) => rule(facts));
  return [...ofServices, operationsTools(topology), ...OF_COMPONENTS.map((rule) => rule(facts))].filter(
    (each) => each !== null,
  );
}

interface Facts {
  readonly topology: Topology;
  readonly core: readonly Service[];
  /** What core services require, transitively. */
  readonly behind: readonly Component[];
  /** Per lost site, the outcomes of core services. */
  readonly losses: readonly Loss[];
  readonly proven: readonly Loss[];
}

interface Loss {
  readonly site: string;
  readonly outcomes: readonly ServiceOutcome[];
}

function lossesOf({ scenarios }: Outcome, core: readonly Service[]): readonly Loss[] {
  const ids = new Set(core.map(({ id }) => id));
  const one = scenarios.filter(({ id }) => id.startsWith('site:'));
  return one.map(({ lost, services }: ScenarioOutcome) => ({
    site: lost.join(),
    outcomes: services.filter(({ id }) => ids.has(id)),
  }));
}

const OF_SERVICES: readonly ((facts: Facts) => ComputedAnswer)[] = [
  ({ core }) => {
    const without = core.filter(
      ({ objective }) => objective?.recoveryMinutes === undefined || objective.dataLossSeconds === undefined,
    );
    return shareOf('RED-01', 'rate', 'objectives-given', core.length, without);
  },
  ({ core, losses }) => {
    const failing = new Set(
      losses.flatMap(({ outcomes }) =>
        outcomes
          .filter(({ state, objectiveMet }) => state === 'lost' || objectiveMet.recovery !== true)
          .map(({ id }) => id),
      ),
    );
    return shareOf(
      'RED-02',
      'rate',
      'kept-at-any-loss',
      core.length,
      core.filter(({ id }) => failing.has(id)),
    );
  },
  ({ core, losses }) => {
    const stopped = losses.map(({ site, outcomes }) => ({ site, count: outcomes.filter(isStopped).length }));
    const most = largestOf(stopped.map(({ count }) => count));
    const sites = most === 0 ? [] : stopped.filter(({ count }) => count === most).map(({ site }) => site);
    const share = { part: most, whole: core.length };
    const reason = { code: 'stopped-by-one-site', share, ids: sites.toSorted(byCodePoint) } as const;
    return { item: 'RED-04', part: 'share', value: percentOf(share), reason };
  },
  ({ losses, proven }) => {
    const longest = longestRecovery(losses);
    const slow = losses.flatMap(({ outcomes }) =>
      outcomes.filter(({ recoveryMinutes }) => recoveryMinutes === longest && longest !== 0),
    );
    const reason = { code: 'longest-recovery', ids: idsOf(slow), proven: longestRecovery(proven) } as const;
    return { item: 'RED-08', part: 'minutes', value: longest, reason };
  },
  ({ losses }) => {
    const blocked = losses.flatMap(({ outcomes }) =>
      outcomes.filter(({ chain }) => chain.some(({ because }) => because === 'blocked')),
    );
    const ids = idsOf(blocked);
    return {
      item: 'RED-09',
      part: 'state',
      value: ids.length === 0 ? 'yes' : 'no',
      reason: { code: 'takeover-blocked', ids },
    };
  },
];

const OF_COMPONENTS: readonly ((facts: Facts) => ComputedAnswer | null)[] = [
  ({ behind: components }) => {
    const stateful = components.filter((component) => component.stateful);
    if (stateful.length === 0) return null;
    const alone = stateful.filter(({ placements }) => new Set(placements.map(({ site }) => site)).size < 2);
    return shareOf('RED-05', 'rate', 'data-in-two-sites', stateful.length, alone);
  },
  ({ behind: components }) => {
    const lags = components.flatMap(({ id, stateful, placements }) =>
      stateful ? placements.map(({ lagSeconds }) => ({ id, lagSeconds })) : [],
    );
    if (lags.length === 0) return null;
    const largest = largestOf(lags.map(({ lagSeconds }) => lagSeconds));
    const ids = idsOf(lags.filter(({ lagSeconds }) => lagSeconds === largest && largest > 0));
    return { item: 'RED-06', part: 'lag', value: largest, reason: { code: 'largest-lag', ids } };
  },
  ({ topology, behind: components }) => {
    const points = new Map(topology.sites.map((site) => [site.id, pointOf(site)]));
    const pairs = components.flatMap((component) => backupDistances(component, points));
    if (pairs.length === 0) return null;
    const farthest = largestOf(pairs.map(({ kilometres }) => kilometres));
    const ids = idsOf(pairs.filter(({ kilometres }) => kilometres === farthest));
    return { item: 'RED-10', part: 'distance', value: farthest, reason: { code: 'farthest-backup', ids } };
  },
  ({ behind: components }) => {
    const takeovers = components.flatMap(({ id, placements }) =>
      placements.flatMap(({ takeover }) => (takeover === undefined ? [] : [{ id, date: takeover.lastDrill?.date }])),
    );
    if (takeovers.length === 0) return null;
    const never = takeovers.filter(({ date }) => date === undefined);
    const [oldest = null] = takeovers.flatMap(({ date }) => date ?? []).toSorted();
    const ids = never.length > 0 ? idsOf(never) : idsOf(takeovers.filter(({ date }) => date === oldest));
    return {
      item: 'DRL-02',
      part: 'drilled-on',
      value: never.length > 0 ? null : oldest,
      reason: { code: 'oldest-drill', ids },
    };
  },
];

/** RED-03 asks about all tools, whatever services need them. */
function operationsTools({ components }: Topology): ComputedAnswer | null {
  const tools = components.filter(({ layer }) => layer === 'operations');
  if (tools.length === 0) return null;
  const isTwice = ({ placements }: Component) => placements.filter(({ role }) => role === 'active').length >= 2;
  const alone = tools.filter((tool) => !isTwice(tool));
  const value = alone.length === 0 ? 'yes' : alone.length < tools.length ? 'partly' : 'no';
  return { item: 'RED-03', part: 'state', value, reason: { code: 'tools-active-twice', ids: idsOf(alone) } };
}

function behind({ components }: Topology, services: readonly Service[]): readonly Component[] {
  const byId = new Map(components.map((component) => [component.id, component]));
  const found = new Set<string>();
  const open = services.flatMap(({ requires }) => requires);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(byId.get(id)?.requires ?? []));
  }
  return components.filter(({ id }) => found.has(id));
}

/** Longest time after which anything comes back; null where something is lost and nothing comes back. */
function longestRecovery(losses: readonly Loss[]): number | null {
  const minutes = losses.flatMap(({ outcomes }) => outcomes.map(({ recoveryMinutes }) => recoveryMinutes));
  const longest = largestOf(minutes.filter((each) => each !== null));
  return longest === 0 && minutes.includes(null) ? null : longest;
}

function backupDistances({ id, placements }: Component, points: ReadonlyMap<string, readonly Point[]>) {
  const placed = (role: Placement['role']) =>
    placements.filter((placement) => placement.role === role).flatMap(({ site }) => points.get(site) ?? []);
  return placed('active').flatMap((from) =>
    placed('backup').map((to) => ({ id, kilometres: kilometresBetween(from, to) })),
  );
}

/** None where a site has no coordinates. */
const pointOf = ({ latitude, longitude }: Site): readonly Point[] =>
  latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }];

function shareOf(
  item: string,
  part: string,
  code: ComputedReasonCode,
  whole: number,
  failing: readonly { readonly id: string }[],
): ComputedAnswer {
  const share = { part: whole - failing.length, whole };
  return { item, part, value: percentOf(share), reason: { code, share, ids: idsOf(failing) } };
}

/** Of amounts that are not negative. `Math.max` takes no hundred thousand of them. */
const largestOf = (amounts: readonly number[]): number => amounts.reduce((most, each) => Math.max(most, each), 0);

const percentOf = ({ part, whole }: { readonly part: number; readonly whole: number }): number => (100 * part) / whole;

const idsOf = (entries: readonly { readonly id: string }[]): readonly string[] =>
  [...new Set(entries.map(({ id }) => id))].toSorted(byCodePoint);
