import type { Component, Placement, Site, Topology } from './topology.js';

/** Components against sites, as people edit them. */
export interface Grid {
  readonly sites: readonly Site[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly component: Component;
  /** One cell per site, in the order of the sites; null where the component is not placed. */
  readonly cells: readonly (Placement | null)[];
}

export function gridOf({ sites, components }: Topology): Grid {
  return { sites, rows: components.map((component) => rowOf(component, sites)) };
}

function rowOf(component: Component, sites: readonly Site[]): GridRow {
  const placedIn = new Map(component.placements.map((placement) => [placement.site, placement]));
  return { component, cells: sites.map((site) => placedIn.get(site.id) ?? null) };
}
