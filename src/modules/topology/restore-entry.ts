import { factsOf } from './compare.js';
import {
  addComponent,
  addService,
  changeComponent,
  changeService,
  type Edited,
  removeComponent,
  removeService,
  setPlacement,
} from './edit-topology.js';
import type { Component, Service, Topology } from './topology.js';

export const RESTORABLE_LISTS = ['services', 'components', 'placements'] as const;
/** What a draft changes entry by entry; sites are changed in the document as a whole. */
export type RestorableList = (typeof RESTORABLE_LISTS)[number];

/** An entry of a draft; a placement is named by its component and its site. */
export interface EntryName {
  readonly list: RestorableList;
  readonly id: string;
  readonly site: string | null;
}

/** The draft with one entry as it is in its base: taken away where the base has none. Refused while others need it. */
export function restoreEntry(base: Topology, draft: Topology, { list, id, site }: EntryName): Edited {
  if (list === 'placements') return setPlacement(draft, id, site ?? '', placementIn(base, id, site));
  const was = base[list].find((entry) => entry.id === id);
  const stands = draft[list].some((entry) => entry.id === id);
  return list === 'services'
    ? restoreService(draft, id, was as Service | undefined, stands)
    : restoreComponent(draft, id, was as Component | undefined, stands);
}

function placementIn(base: Topology, component: string, site: string | null) {
  const { placements = [] } = base.components.find(({ id }) => id === component) ?? {};
  return placements.find((placement) => placement.site === site) ?? null;
}

function restoreService(draft: Topology, id: string, was: Service | undefined, stands: boolean): Edited {
  if (was === undefined) return removeService(draft, id);
  return stands ? changeService(draft, id, withoutOptional(was)) : addService(draft, was);
}

/** The placements of a component that stands in both are entries of their own. */
function restoreComponent(draft: Topology, id: string, was: Component | undefined, stands: boolean): Edited {
  if (was === undefined) return removeComponent(draft, id);
  if (!stands) return addComponent(draft, was);
  return changeComponent(draft, id, factsOf(was));
}

/** What the base leaves out is left out again. */
const withoutOptional = (was: Service) => ({ partOf: undefined, objective: undefined, ...was });
