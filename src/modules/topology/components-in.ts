import type { Topology } from './topology.js';

/** The components that are placed in a site, by id. */
export function componentsIn({ components }: Topology, site: string): readonly string[] {
  return components
    .filter(({ placements }) => placements.some((placement) => placement.site === site))
    .map(({ id }) => id);
}
