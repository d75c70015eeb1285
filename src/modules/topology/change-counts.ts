import type { Changes, TopologyChanges } from './compare.js';

/** How many entries of each list were added, removed and changed. */
export type ChangeCounts = Readonly<Record<keyof TopologyChanges, Counts>>;

export interface Counts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

export function countsOf({ sites, services, components, placements }: TopologyChanges): ChangeCounts {
  return {
    sites: counted(sites),
    services: counted(services),
    components: counted(components),
    placements: counted(placements),
  };
}

const counted = ({ added, removed, changed }: Changes<unknown>): Counts => ({
  added: added.length,
  removed: removed.length,
  changed: changed.length,
});
