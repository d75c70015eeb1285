import type { Topology } from '../topology/index.js';
import type { Names } from './reason-text.js';

/** How an operator calls its sites, components and services; an id that is not registered stays as it is. */
export interface TopologyNames extends Names {
  readonly service: (id: string) => string;
}

export function namesIn({ sites, components, services }: Topology): TopologyNames {
  return { site: naming(sites), component: naming(components), service: naming(services) };
}

function naming(list: readonly { readonly id: string; readonly name: string }[]): (id: string) => string {
  const names = new Map(list.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
