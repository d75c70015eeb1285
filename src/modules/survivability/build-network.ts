import type { Service, Topology } from '../topology/index.js';
import { byCodePoint } from './code-point-order.js';
import { componentRows, type NumberOf } from './component-rows.js';
import { ListWriter } from './list-writer.js';
import type { ComponentRows, Network, ServiceRows } from './network.js';
import { placementRows } from './placement-rows.js';
import type { Proof } from './proof.js';

/** @param proof which takeovers count, and how long they take */
export function networkOf(topology: Topology, proof: Proof): Network {
  const sites = topology.sites.map(({ id }) => id).toSorted(byCodePoint);
  const siteNumbers = new Map(sites.map((id, site) => [id, site]));
  const { rows, numberOf } = componentRows(topology.components);
  const naming = { component: numberOf, site: (id: string) => siteNumbers.get(id) as number, sites: sites.length };
  return {
    ...{ sites, siteNumbers },
    ...rows,
    ...placementRows(rows.components, naming, proof),
    ...serviceRows(topology.services, rows, numberOf),
  };
}

function serviceRows(
  registered: readonly Service[],
  { parts, partOf }: ComponentRows,
  numberOf: NumberOf,
): ServiceRows {
  const services = registered.toSorted((one, other) => byCodePoint(one.id, other.id));
  const writer = new ListWriter(services.length);
  for (const { requires } of services) {
    for (const id of requires) writer.add(partOf.at(numberOf(id)));
    writer.end();
  }
  const partsBehind = writer.lists();
  return { services, partsBehind, servicesOn: partsBehind.turned(parts) };
}
