import type { CalendarDate } from '../../shared/time.js';
import type { Component, LastDrill, Placement, Takeover, Topology } from '../topology/index.js';
import type { ActualCourse } from './actual-course.js';
import { isStop } from './feature-state.js';

/**
 * Why a measured takeover can be taken over as proven, or not. `later-drill`: a drill of the same day or a later one stands there.
 */
export type MeasuredState = 'open' | 'later-drill';

/** A takeover that an outage or exercise called for, and how long it took at most. */
export interface MeasuredTakeover {
  readonly component: Component;
  /** Where the standby or backup is. */
  readonly site: string;
  readonly declaredMinutes: number;
  /** Until the first service that cannot do without it was back: it took no longer. */
  readonly measuredMinutes: number;
  /** Ids of the services that it was measured by. */
  readonly services: readonly string[];
  readonly isLonger: boolean;
  /** What is proven so far. */
  readonly before: LastDrill | null;
  readonly state: MeasuredState;
}

export interface MeasuredInput {
  readonly topology: Topology;
  /** Ids of the lost sites. */
  readonly lost: readonly string[];
  /** By the id of the service: how it went. */
  readonly courses: ReadonlyMap<string, ActualCourse>;
  /** Day of the start, in Korea. */
  readonly on: CalendarDate;
}

/** In the order of the register. A service that never stopped, or is not back, measures nothing. */
export function measuredTakeovers({ topology, lost, courses, on }: MeasuredInput): readonly MeasuredTakeover[] {
  const minutes = measuredBy(topology, courses);
  const sites = new Set(lost);
  return topology.components.flatMap((component) => {
    const measured = minutes.get(component.id);
    const isHit = component.placements.some(({ site, role }) => role === 'active' && sites.has(site));
    if (measured === undefined || !isHit) return [];
    return component.placements.flatMap(({ site, takeover }) =>
      takeover === undefined || sites.has(site) ? [] : [{ ...measuredAs(takeover, measured, on), component, site }],
    );
  });
}

interface Measured {
  readonly minutes: number;
  readonly services: readonly string[];
}

function measuredAs({ minutes, lastDrill }: Takeover, measured: Measured, on: CalendarDate) {
  return {
    ...{ declaredMinutes: minutes, measuredMinutes: measured.minutes, services: measured.services },
    ...{ isLonger: measured.minutes > minutes, before: lastDrill ?? null },
    state: lastDrill !== undefined && lastDrill.date >= on ? ('later-drill' as const) : ('open' as const),
  };
}

/** By component, the shortest time after which a service that requires it was back. */
function measuredBy({ services, components }: Topology, courses: ReadonlyMap<string, ActualCourse>) {
  const byId = new Map(components.map((component) => [component.id, component]));
  const found = new Map<string, Measured>();
  for (const { id, requires } of services) {
    const minutes = minutesStopped(courses.get(id));
    if (minutes === 0) continue;
    for (const component of required(requires, byId)) {
      const before = found.get(component);
      found.set(component, {
        minutes: Math.min(before?.minutes ?? Infinity, minutes),
        services: [...(before?.services ?? []), id],
      });
    }
  }
  return found;
}

/** 0 for a service that was never stopped: what was only slower had everything that it cannot do without. */
const minutesStopped = (course: ActualCourse | undefined): number =>
  course?.worst == null || !isStop(course.worst) ? 0 : (course.backMinutes ?? 0);

function required(start: readonly string[], byId: ReadonlyMap<string, Component>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(byId.get(id)?.requires ?? []));
  }
  return reached;
}

/** `component@site`, as a form and a program name a takeover. */
export const takeoverId = ({ component, site }: Pick<MeasuredTakeover, 'component' | 'site'>): string =>
  `${component.id}@${site}`;

/** The register with what was measured as the last drill of each takeover: the loss of a site was assumed. */
export function withProven(topology: Topology, chosen: readonly MeasuredTakeover[], on: CalendarDate): Topology {
  const proven = new Map(chosen.map((each) => [takeoverId(each), each.measuredMinutes]));
  const placed = (component: Component, placement: Placement): Placement => {
    const measuredMinutes = proven.get(takeoverId({ component, site: placement.site }));
    if (measuredMinutes === undefined || placement.takeover === undefined) return placement;
    return {
      ...placement,
      takeover: { ...placement.takeover, lastDrill: { date: on, measuredMinutes, scope: 'site' } },
    };
  };
  return {
    ...topology,
    components: topology.components.map((component) => ({
      ...component,
      placements: component.placements.map((placement) => placed(component, placement)),
    })),
  };
}
