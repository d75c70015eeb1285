import type { Fault } from '../../shared/errors.js';
import type { FaultCode } from '../../shared/words/index.js';
import { checkTopology } from './check-topology.js';
import type { Component, Placement, Service, Topology } from './topology.js';

/** The topology after the edit, or why there is none; paths of faults start at the entry that was edited. */
export type Edited = { readonly topology: Topology } | { readonly faults: readonly Fault[] };

/** As in the document: what has a default may be left out. */
export type ServiceInput = Pick<Service, 'id' | 'name'> & Partial<Service>;
export type ComponentInput = Pick<Component, 'id' | 'name' | 'layer'> & Partial<Component>;
export type PlacementInput = Pick<Placement, 'role' | 'percent'> & Partial<Omit<Placement, 'site'>>;

/** What is to be different; undefined takes a key away. */
type Changes<T> = { readonly [Key in keyof Omit<T, 'id'>]?: T[Key] | undefined };
export type ServiceChanges = Changes<Service>;
export type ComponentChanges = Changes<Component>;

export function addService(topology: Topology, service: ServiceInput): Edited {
  const services = [...topology.services, service];
  return checked({ ...topology, services }, ['services', topology.services.length]);
}

export function changeService(topology: Topology, id: string, changes: ServiceChanges): Edited {
  const at = topology.services.findIndex((service) => service.id === id);
  if (at < 0) return notThere('service-unknown', id);
  const services = topology.services.with(at, { ...topology.services[at], ...changes, id } as Service);
  return checked({ ...topology, services }, ['services', at]);
}

/** Refused while the service has features, which it names. */
export function removeService(topology: Topology, id: string): Edited {
  const services = topology.services.filter((service) => service.id !== id);
  if (services.length === topology.services.length) return notThere('service-unknown', id);
  const faults = neededBy('has-features', id, services, (service) => service.partOf === id);
  return faults.length > 0 ? { faults } : { topology: { ...topology, services } };
}

export function addComponent(topology: Topology, component: ComponentInput): Edited {
  const components = [...topology.components, { placements: [], ...component }];
  return checked({ ...topology, components }, ['components', topology.components.length]);
}

export function changeComponent(topology: Topology, id: string, changes: ComponentChanges): Edited {
  const at = topology.components.findIndex((component) => component.id === id);
  if (at < 0) return notThere('component-unknown', id);
  const components = topology.components.with(at, { ...topology.components[at], ...changes, id } as Component);
  return checked({ ...topology, components }, ['components', at]);
}

/** Refused while services, other components or their takeovers need it; names all that do. */
export function removeComponent(topology: Topology, id: string): Edited {
  const components = topology.components.filter((component) => component.id !== id);
  if (components.length === topology.components.length) return notThere('component-unknown', id);
  const faults = [
    ...neededBy('required-by-services', id, topology.services, (service) => service.requires.includes(id)),
    ...neededBy('required-by-components', id, components, (component) => component.requires.includes(id)),
    ...neededBy('needed-by-takeovers', id, components, (component) =>
      component.placements.some((placement) => placement.takeover?.needs.includes(id)),
    ),
  ];
  return faults.length > 0 ? { faults } : { topology: { ...topology, components } };
}

/** Fills a cell of the grid, or empties it with null. */
export function setPlacement(
  topology: Topology,
  componentId: string,
  site: string,
  placement: PlacementInput | null,
): Edited {
  const at = topology.components.findIndex((component) => component.id === componentId);
  const component = topology.components[at];
  if (component === undefined) return notThere('component-unknown', componentId);
  const cell = component.placements.findIndex((each) => each.site === site);
  const placements: readonly object[] = withCell(component.placements, cell, placement && { ...placement, site });
  const components = topology.components.with(at, { ...component, placements } as Component);
  const position = cell < 0 ? component.placements.length : cell;
  return checked({ ...topology, components }, ['components', at, 'placements', position]);
}

function withCell(placements: readonly object[], cell: number, placement: object | null): readonly object[] {
  if (placement === null) return placements.filter((_, index) => index !== cell);
  return cell < 0 ? [...placements, placement] : placements.with(cell, placement);
}

/** The topology was right before, so every fault comes from the edit. One that shows elsewhere, such as a cycle that the
 *  edit closed, is a fault of the whole entry. */
function checked(topology: object, entry: readonly (string | number)[]): Edited {
  const result = checkTopology(topology);
  if ('topology' in result) return result;
  const prefix = `${entry.join('.')}.`;
  const inside = (path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : '');
  return { faults: result.faults.map(({ path, code, facts }) => ({ path: inside(path), code, facts: facts ?? {} })) };
}

const notThere = (code: FaultCode, id: string): Edited => ({ faults: [{ path: 'id', code, facts: { found: id } }] });

function neededBy<T extends { readonly id: string }>(
  code: FaultCode,
  id: string,
  entries: readonly T[],
  needs: (entry: T) => boolean,
): readonly Fault[] {
  const ids = entries.filter(needs).map((entry) => entry.id);
  return ids.length === 0 ? [] : [{ path: 'id', code, facts: { found: id, ids } }];
}
