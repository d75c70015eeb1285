import type { Component, Placement, Service, Topology } from '../topology/index.js';
import { byCodePoint } from './code-point-order.js';
import { WHOLE } from './component-state.js';
import type { Network, NetworkComponent, NetworkPlacement, NetworkService, Part } from './network.js';
import { partsOf } from './parts.js';
import type { Proof } from './proof.js';

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
