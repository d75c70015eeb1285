import type { ScenarioDetail, ServiceOutcome } from '../survivability/index.js';
import type { Component, Placement, Topology } from '../topology/index.js';

/**
 * Why a loss hits what it hits, by component; the first six are the causes that the ministry named on 6 December 2022, in its
 * order. `tool-gone`: a tool that a takeover elsewhere needs stands only in the lost sites. `concentrated`: a core or common
 * function runs only there. `store-gone`: data that is kept only there. `not-duplicated`: anything else that stands only
 * there. `tool-held`: a tool that people recover with stands elsewhere too, and cannot be used. `never-drilled`: no drill ever
 * assumed the loss of a site for this takeover. `too-little-left`: what is left cannot carry the load.
 */
export const LOSS_CAUSES = [
  'tool-gone',
  'concentrated',
  'store-gone',
  'not-duplicated',
  'tool-held',
  'never-drilled',
  'too-little-left',
] as const;
export type LossCauseKind = (typeof LOSS_CAUSES)[number];

export interface LossCause {
  readonly kind: LossCauseKind;
  readonly component: Component;
  /** Ids of the services that are hit and lean on it. */
  readonly services: readonly string[];
}

export interface LossCausesInput {
  readonly topology: Topology;
  /** Ids of the lost sites. */
  readonly lost: readonly string[];
  readonly detail: ScenarioDetail;
  /** Of all services in the loss. */
  readonly outcomes: readonly ServiceOutcome[];
}

/** By kind in the order of the list, then in the order of the register. */
export function lossCauses({ topology, lost, detail, outcomes }: LossCausesInput): readonly LossCause[] {
  const affected = new Set(detail.components.map(({ id }) => id));
  const leaning = leaningServices(topology, lost, outcomes);
  const facts = {
    ...{ lost: new Set(lost), detail, needed: neededElsewhere(topology, lost) },
    core: componentsBehindCore(topology),
  };
  const found = topology.components
    .filter(({ id }) => affected.has(id) && leaning.has(id))
    .flatMap((component) =>
      kindsOf(component, facts).map((kind) => ({ kind, component, services: leaning.get(component.id) ?? [] })),
    );
  return LOSS_CAUSES.flatMap((kind) => found.filter((cause) => cause.kind === kind));
}

interface LossFacts {
  readonly lost: ReadonlySet<string>;
  readonly detail: ScenarioDetail;
  /** Ids of components that a takeover elsewhere needs. */
  readonly needed: ReadonlySet<string>;
  /** Ids of components that a core service requires, directly or behind others. */
  readonly core: ReadonlySet<string>;
}

function kindsOf(component: Component, { lost, detail, needed, core }: LossFacts): readonly LossCauseKind[] {
  const { id, layer, stateful, placements, requiredPercent } = component;
  const left = placements.filter(({ site }) => !lost.has(site));
  const isTool = layer === 'operations';
  const losesActive = placements.some(({ site, role }) => role === 'active' && lost.has(site));
  if (left.length === 0) {
    if (isTool) return needed.has(id) ? ['tool-gone'] : [];
    return [layer === 'data' || stateful ? 'store-gone' : 'not-duplicated'];
  }
  const isHeld = isTool && needed.has(id) && detail.availableMinutes.get(id) === null;
  const carried = left.reduce((sum, { percent }) => sum + percent, 0);
  const runsOnlyThere = left.every(({ role }) => role !== 'active') && layer !== 'data' && !isTool;
  return [
    ...(runsOnlyThere && (layer === 'platform' || core.has(id)) ? (['concentrated'] as const) : []),
    ...(isHeld ? (['tool-held'] as const) : []),
    ...(losesActive && left.some(isUndrilled) ? (['never-drilled'] as const) : []),
    ...(carried < requiredPercent ? (['too-little-left'] as const) : []),
  ];
}

const isUndrilled = ({ takeover }: Placement): boolean =>
  takeover !== undefined && takeover.lastDrill?.scope !== 'site';

const takeoversLeft = ({ placements }: Component, lost: ReadonlySet<string>) =>
  placements.flatMap(({ site, takeover }) => (takeover === undefined || lost.has(site) ? [] : [takeover]));

function neededElsewhere({ components }: Topology, lost: readonly string[]): ReadonlySet<string> {
  const sites = new Set(lost);
  return new Set(components.flatMap((component) => takeoversLeft(component, sites).flatMap(({ needs }) => needs)));
}

function componentsBehindCore({ services, components }: Topology): ReadonlySet<string> {
  const byId = new Map(components.map((component) => [component.id, component]));
  const required = services.filter(({ core }) => core).flatMap(({ requires }) => requires);
  return reachedFrom(required, (id) => byId.get(id)?.requires ?? []);
}

/** By component, the services that are hit and lean on it: by what they require and by what the takeovers of that need. */
function leaningServices(
  { services, components }: Topology,
  lost: readonly string[],
  outcomes: readonly ServiceOutcome[],
): ReadonlyMap<string, readonly string[]> {
  const sites = new Set(lost);
  const byId = new Map(components.map((component) => [component.id, component]));
  const next = (id: string): readonly string[] => {
    const component = byId.get(id);
    if (component === undefined) return [];
    return [...component.requires, ...takeoversLeft(component, sites).flatMap(({ needs }) => needs)];
  };
  const hit = new Set(outcomes.filter(({ state }) => state !== 'uninterrupted').map(({ id }) => id));
  const found = new Map<string, string[]>();
  for (const { id, requires } of services.filter((service) => hit.has(service.id)))
    for (const component of reachedFrom(requires, next)) {
      const leaning = found.get(component);
      if (leaning === undefined) found.set(component, [id]);
      else leaning.push(id);
    }
  return found;
}

function reachedFrom(start: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...next(id));
  }
  return reached;
}
