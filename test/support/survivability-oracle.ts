import type { Basis, ServiceOutcome } from '../../src/modules/survivability/index.js';
import type { Component, Placement, Service, Topology } from '../../src/modules/topology/index.js';

/** The times of one loss, found in the obvious way: what is known is looked at again until nothing changes any more. */
export interface OracleTimes {
  ready(component: string, site: string): number;
  running(component: string): number;
  /** Everything the components require, themselves included. */
  behind(components: readonly string[]): readonly Component[];
  available(component: string): number;
}

interface Loss {
  readonly topology: Topology;
  readonly lost: readonly string[];
  readonly basis: Basis;
  /** The first and the last day of the drills that prove a takeover. */
  readonly provenFrom: string;
  readonly asOf: string;
}

export type OracleService = Omit<ServiceOutcome, 'id' | 'chain' | 'objectiveMet'>;

export function oracleTimes(loss: Loss): OracleTimes {
  const { topology, lost } = loss;
  const byId = new Map(topology.components.map((component) => [component.id, component]));
  const ready = new Map<Placement, number>();
  const behind = closures(byId);
  const left = ({ placements }: Component) => placements.filter(({ site }) => !lost.includes(site));
  const running = (component: Component): number =>
    left(component)
      .map((placement) => ready.get(placement) ?? Infinity)
      .filter((minute) => percentAt(left(component), ready, minute) >= component.requiredPercent)
      .reduce((least, minute) => Math.min(least, minute), Infinity);
  for (let changed = true; changed;) {
    const times = new Map(topology.components.map((component) => [component.id, running(component)]));
    const available = (id: string) => Math.max(...behind([id]).map((each) => times.get(each.id) ?? Infinity));
    changed = false;
    for (const placement of topology.components.flatMap(left)) {
      const minute = readyAt(placement, loss, available);
      if (minute === (ready.get(placement) ?? Infinity)) continue;
      ready.set(placement, minute);
      changed = true;
    }
  }
  const times = new Map(topology.components.map((component) => [component.id, running(component)]));
  return {
    ready: (component, site) =>
      ready.get(byId.get(component)?.placements.find((p) => p.site === site) as Placement) ?? Infinity,
    running: (component) => times.get(component) ?? Infinity,
    behind,
    available: (component) => Math.max(...behind([component]).map(({ id }) => times.get(id) ?? Infinity)),
  };
}

/** What the same times mean for a service. */
export function oracleService(loss: Loss, times: OracleTimes, service: Service): OracleService {
  const components = times.behind(service.requires);
  const recovery = Math.max(0, ...components.map(({ id }) => times.running(id)));
  const levels = (minute: number) => components.map((component) => levelAt(component, loss, times, minute));
  const levelPercent = Math.min(100, ...levels(0));
  const finalLevelPercent = Math.min(100, ...levels(Number.MAX_SAFE_INTEGER));
  const data = Math.max(0, ...components.map((component) => dataLoss(component, loss, times)));
  const state = stateOf(recovery, levelPercent);
  return {
    ...{ state, recoveryMinutes: finite(recovery), levelPercent, finalLevelPercent, dataLossSeconds: finite(data) },
  };
}

function stateOf(recovery: number, levelPercent: number): ServiceOutcome['state'] {
  if (recovery === 0) return 'uninterrupted';
  if (levelPercent > 0) return 'degraded';
  return recovery === Infinity ? 'lost' : 'interrupted';
}

function readyAt({ role, takeover }: Placement, loss: Loss, available: (id: string) => number): number {
  if (role === 'active' || takeover === undefined) return 0;
  const drill = takeover.lastDrill;
  const isProven = drill !== undefined && drill.date >= loss.provenFrom && drill.date <= loss.asOf;
  if (loss.basis === 'proven' && !isProven) return Infinity;
  const minutes = loss.basis === 'proven' ? (drill?.measuredMinutes ?? Infinity) : takeover.minutes;
  return Math.max(0, ...takeover.needs.map(available)) + minutes;
}

function levelAt({ id, placements, requiredPercent }: Component, { lost }: Loss, times: OracleTimes, minute: number) {
  const there = placements.filter(({ site }) => !lost.includes(site) && times.ready(id, site) <= minute);
  const percent = there.reduce((sum, placement) => sum + placement.percent, 0);
  return Math.floor(Math.min(100, (100 * percent) / requiredPercent));
}

function dataLoss({ id, stateful, placements }: Component, { lost }: Loss, times: OracleTimes): number {
  if (!stateful || !placements.some(({ site }) => lost.includes(site))) return 0;
  const copies = placements.filter(
    ({ site }) =>
      !lost.includes(site) && times.ready(id, site) <= times.running(id) && times.ready(id, site) !== Infinity,
  );
  return Math.min(...copies.map(({ lagSeconds }) => lagSeconds));
}

function closures(byId: ReadonlyMap<string, Component>): (components: readonly string[]) => readonly Component[] {
  return (components) => {
    const seen = new Set<string>();
    const open = [...components];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(...(byId.get(id)?.requires ?? []));
    }
    return [...seen].flatMap((id) => byId.get(id) ?? []);
  };
}

const percentAt = (placements: readonly Placement[], ready: ReadonlyMap<Placement, number>, minute: number): number =>
  placements
    .filter((placement) => (ready.get(placement) ?? Infinity) <= minute && minute < Infinity)
    .reduce((sum, placement) => sum + placement.percent, 0);

const finite = (value: number): number | null => (value === Infinity ? null : value);
