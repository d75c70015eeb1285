import type { Service, Topology } from '../topology/index.js';
import { byCodePoint } from './code-point-order.js';
import { componentRows } from './component-rows.js';
import { ListWriter } from './list-writer.js';
import type { ComponentRows, Network, ServiceRows } from './network.js';
import { placementRows } from './placement-rows.js';
import type { Proof } from './proof.js';

/** @param proof which takeovers count, and how long they take */
export function networkOf(topology: Topology, proof: Proof): Network {
  const sites = topology.sites.map(({ id }) => id).toSorted(byCodePoint);
  const siteNumbers = new Map(sites.map((id, site) => [id, site]));
  const rows = componentRows(topology.components);
  const numbers = new Map(rows.components.map(({ id }, component) => [id, component]));
  return {
    ...{ sites, siteNumbers },
    ...rows,
    ...placementRows(rows, { components: numbers, sites: siteNumbers }, proof),
    ...serviceRows(topology.services, rows, numbers),
  };
}

function serviceRows(
  registered: readonly Service[],
  { parts, partOf }: ComponentRows,
  numbers: ReadonlyMap<string, number>,
): ServiceRows {
  const services = registered.toSorted((one, other) => byCodePoint(one.id, other.id));
  const writer = new ListWriter();
  for (const { requires } of services) {
    for (const id of requires) writer.add(partOf.at(numbers.get(id) as number));
    writer.end();
  }
  const partsBehind = writer.lists();
  return { services, partsBehind, servicesOn: partsBehind.turned(parts) };
}
