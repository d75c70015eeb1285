import type { Names } from './reason-text.js';

/** How an operator calls its sites, components and services; an id that is not registered stays as it is. */
export interface TopologyNames extends Names {
  readonly service: (id: string) => string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A topology, or as much of it as has names. */
export type WithNames = Readonly<Record<'sites' | 'components' | 'services', readonly Named[]>>;

export function namesIn({ sites, components, services }: WithNames): TopologyNames {
  return { site: naming(sites), component: naming(components), service: naming(services) };
}

function naming(list: readonly Named[]): (id: string) => string {
  const names = new Map(list.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
