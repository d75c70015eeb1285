import type { Component, Placement, Service, Topology } from '../topology/index.js';
import { byCodePoint } from './code-point-order.js';
import { type ComponentState, WHOLE } from './component-state.js';
import type { Proof } from './proof.js';
import { type Part, partsOf } from './parts.js';

/**
 * The topology as the engine walks it: what names something by id points to it, and each thing carries the state it has in
 * the loss that is being played. Times are whole minutes since the loss; `Infinity` is never.
 */
export interface Network {
  /** By id, as are all lists of components, services and sites below. */
  readonly components: readonly NetworkComponent[];
  readonly services: readonly NetworkService[];
  readonly parts: readonly Part[];
  readonly placementsIn: ReadonlyMap<string, readonly NetworkPlacement[]>;
}

export interface NetworkComponent {
  readonly component: Component;
  readonly id: string;
  /** Its place among all components by id. */
  readonly order: number;
  /** By site. */
  readonly placements: readonly NetworkPlacement[];
  readonly requires: readonly NetworkComponent[];
  readonly requiredByServices: readonly NetworkService[];
  /** Takeovers that cannot begin without it. */
  readonly neededBy: readonly NetworkPlacement[];
  part: Part;
  now: ComponentState;
  /** When enough of its placements are ready. */
  runningAt: number;
  /** As far as the loss has been played. */
  percentReady: number;
  /** A placement of it is lost or in doubt. */
  touched: boolean;
  /** The loss may move `runningAt`. */
  inDoubt: boolean;
}

export interface NetworkPlacement {
  readonly placement: Placement;
  readonly component: NetworkComponent;
  readonly site: string;
  readonly percent: number;
  /** How long the takeover takes, 0 of what is active; never where the basis asks for a proof that is missing. */
  readonly takeoverMinutes: number;
  readonly needs: readonly NetworkComponent[];
  readyAt: number;
  lost: boolean;
  /** The loss may move `readyAt`. */
  inDoubt: boolean;
  /** Needs in doubt that are not available yet, and since when the others are. */
  waitingFor: number;
  since: number;
}

export interface NetworkService {
  readonly service: Service;
  readonly id: string;
  readonly requires: readonly NetworkComponent[];
}

type Growing<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : T[Key] };

/** @param proof which takeovers count, and how long they take */
export function networkOf(topology: Topology, proof: Proof): Network {
  const components = new Map(
    sortedById(topology.components).map((each, order) => [each.id, componentNode(each, order)]),
  );
  const known = (id: string) => components.get(id) as Growing<NetworkComponent>;
  const services = sortedById(topology.services).map((service) => serviceNode(service, known));
  const placementsIn = new Map<string, NetworkPlacement[]>(topology.sites.map(({ id }) => [id, []]));
  for (const node of components.values()) {
    node.requires.push(...node.component.requires.toSorted(byCodePoint).map(known));
    for (const placement of node.component.placements.toSorted((one, other) => byCodePoint(one.site, other.site))) {
      const placed = placementNode(placement, node, proof, known);
      node.placements.push(placed);
      placementsIn.get(placement.site)?.push(placed);
    }
  }
  const list = [...components.values()];
  return { components: list, services, parts: partsOf(list), placementsIn };
}

function componentNode(component: Component, order: number): Growing<NetworkComponent> {
  return {
    ...{ component, id: component.id, order, placements: [], requires: [], requiredByServices: [] },
    ...{ neededBy: [], part: undefined as unknown as Part }, // given by `partsOf`
    ...{ now: WHOLE, runningAt: Infinity, percentReady: 0, touched: false, inDoubt: false },
  };
}

function serviceNode(service: Service, known: (id: string) => Growing<NetworkComponent>): NetworkService {
  const node = { service, id: service.id, requires: service.requires.toSorted(byCodePoint).map(known) };
  for (const required of node.requires) required.requiredByServices.push(node);
  return node;
}

function placementNode(
  placement: Placement,
  component: NetworkComponent,
  proof: Proof,
  known: (id: string) => Growing<NetworkComponent>,
): NetworkPlacement {
  const needs = (placement.takeover?.needs ?? []).toSorted(byCodePoint).map(known);
  const takeoverMinutes = proof(placement);
  const readyAt = needs.length === 0 ? takeoverMinutes : Infinity;
  const node = {
    ...{ placement, component, site: placement.site, percent: placement.percent, takeoverMinutes, needs },
    ...{ readyAt, lost: false, inDoubt: false, waitingFor: 0, since: 0 },
  };
  if (takeoverMinutes < Infinity) for (const need of needs) need.neededBy.push(node);
  return node;
}

const sortedById = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  list.toSorted((one, other) => byCodePoint(one.id, other.id));
