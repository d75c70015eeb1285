import type { Component, Layer, Placement, Site, Topology } from './topology.js';

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

/** Which rows of the grid are looked for. */
export interface GridFilter {
  readonly layer: Layer | null;
  /** In an id or a name, whatever the case. */
  readonly text: string | null;
}

/** The components that a filter lets through, in their order. */
export function componentsFound({ components }: Topology, { layer, text }: GridFilter): readonly Component[] {
  const sought = text?.toLowerCase() ?? '';
  return components.filter(
    (component) =>
      (layer === null || component.layer === layer) &&
      `${component.id}\n${component.name}`.toLowerCase().includes(sought),
  );
}
