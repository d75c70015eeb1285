import type { CalendarDate } from '../../shared/time.js';
import type { Topology } from '../topology/index.js';
import { networkOf } from './build-network.js';
import { isSameState, stateOfComponent } from './component-state.js';
import { type InDoubt, inDoubtAfter } from './in-doubt.js';
import type {
  ComponentState,
  Network,
  NetworkComponent,
  NetworkPlacement,
  NetworkService,
  Part,
  PartState,
} from './network.js';
import { refreshStates, worse } from './part-states.js';
import { type Basis, proofFor } from './proof.js';
import { settle } from './settle.js';

/** What a loss has done, readable while it is played. */
export interface Loss {
  readonly lostSites: readonly string[];
  /** Services whose outcome may differ from that with nothing lost. */
  readonly changedServices: ReadonlySet<NetworkService>;
  /** Components of which a placement is lost or gets ready later. */
  readonly changedComponents: readonly NetworkComponent[];
}

/** How a service fares, in minutes since the loss, percent and seconds. */
export interface ServiceState extends Omit<PartState, 'latest'> {
  /** The component it waits for longest; null where it requires nothing. */
  readonly latest: NetworkComponent | null;
}

/**
 * Plays losses on one topology, one at a time. The topology with nothing lost is played once; a loss then costs what it
 * changes, not what there is.
 */
export class Simulator {
  readonly network: Network;

  constructor(topology: Topology, basis: Basis, asOf: CalendarDate) {
    this.network = networkOf(topology, proofFor(basis, asOf));
    playEverything(this.network);
  }

  /** Plays the loss of these sites, lets `read` look, and takes everything back. */
  play<T>(lostSites: readonly string[], read: (loss: Loss) => T): T {
    const lost = lostSites.flatMap((site) => this.network.placementsIn.get(site) ?? []);
    const doubt = inDoubtAfter(lost);
    const was = stateBefore(doubt);
    const available = settle(doubt);
    const changed = doubt.components.filter(refresh).map(({ part }) => part);
    const before = refreshStates([...doubt.parts, ...changed], (part) => availableAt(part, available));
    try {
      return read({ lostSites, changedServices: servicesOf(before.keys()), changedComponents: doubt.components });
    } finally {
      takeBack(doubt, was, before);
    }
  }
}

/** @param service of the network that a loss is being played on */
export function stateOf({ requires }: NetworkService): ServiceState {
  const [first, ...others] = requires;
  if (first === undefined) {
    return { availableAt: 0, latest: null, levelPercent: 100, finalLevelPercent: 100, dataLossSeconds: 0 };
  }
  return others.reduce<PartState>((state, { part: { now } }) => worse(state, now), first.part.now);
}

/** Brings a component's own state in line with its placements; true where that changed it. */
function refresh(component: NetworkComponent): boolean {
  const state = stateOfComponent(component);
  const isChanged = !isSameState(state, component.now);
  component.now = state;
  return isChanged;
}

/** The first play, in which everything is in doubt but what is active or waits for nothing. */
function playEverything({ components, parts }: Network): void {
  const placements = components
    .flatMap((component) => component.placements)
    .filter(({ needs, takeoverMinutes }) => needs.length > 0 && takeoverMinutes < Infinity);
  const everything = { lost: [], placements, components, parts };
  mark(everything, true);
  const available = settle(everything);
  components.forEach(refresh);
  refreshStates(parts, (part) => available.get(part) ?? Infinity);
  mark(everything, false);
}

function mark({ placements, components, parts }: InDoubt, inDoubt: boolean): void {
  for (const each of [placements, components, parts].flat()) each.inDoubt = inDoubt;
  for (const component of components) component.touched = inDoubt;
}

const availableAt = (part: Part, available: ReadonlyMap<Part, number>): number =>
  part.inDoubt ? (available.get(part) ?? Infinity) : part.now.availableAt;

function servicesOf(parts: Iterable<Part>): ReadonlySet<NetworkService> {
  const services = new Set<NetworkService>();
  for (const { members } of parts) {
    for (const { requiredByServices } of members) for (const service of requiredByServices) services.add(service);
  }
  return services;
}

interface Before {
  readonly ready: readonly number[];
  readonly running: readonly number[];
  readonly states: readonly ComponentState[];
}

const stateBefore = ({ placements, components }: InDoubt): Before => ({
  ready: placements.map(({ readyAt }) => readyAt),
  running: components.map(({ runningAt }) => runningAt),
  states: components.map(({ now }) => now),
});

function takeBack(doubt: InDoubt, { ready, running, states }: Before, parts: ReadonlyMap<Part, PartState>): void {
  doubt.placements.forEach((placement: NetworkPlacement, at) => (placement.readyAt = ready[at] ?? Infinity));
  doubt.components.forEach((component, at) => {
    component.runningAt = running[at] ?? Infinity;
    component.now = states[at] ?? component.now;
  });
  for (const placement of doubt.lost) placement.lost = false;
  for (const [part, state] of parts) part.now = state;
  mark(doubt, false);
}
