import { Document, isScalar, isSeq, visit } from 'yaml';
import type { Component, Groups, Objective, Placement, Service, Site, Takeover, Topology } from './topology.js';

/** The document as YAML: keys in the order of the format, lists in the order of the topology, defaults left out, lists of
 *  texts on one line. Reading it gives the same topology. */
export function writeTopology(topology: Topology): string {
  const document = new Document(plainDocument(topology), { aliasDuplicateObjects: false });
  visit(document, {
    Seq: (_, node) => {
      if (isSeq(node)) node.flow = node.items.every(isScalar);
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** One text per meaning, for hashing: fixed order of keys, lists sorted, defaults left out. Reading it gives the topology
 *  up to the order of its lists, which means nothing. */
export function canonicalJson(topology: Topology): string {
  return JSON.stringify(plainDocument(sorted(topology)));
}

/** The same topology with every list in order of id. */
export function sorted(topology: Topology): Topology {
  return {
    ...topology,
    sites: byId(topology.sites).map((site) => ({ ...site, groups: sortedGroups(site.groups) })),
    services: byId(topology.services).map((service) => ({ ...service, requires: service.requires.toSorted() })),
    components: byId(topology.components).map((component) => ({
      ...component,
      requires: component.requires.toSorted(),
      placements: inOrder(component.placements, (placement) => placement.site).map(sortedPlacement),
    })),
  };
}

function sortedGroups(groups: Groups): Groups {
  const entries = inOrder(Object.entries(groups), ([key]) => key);
  return Object.fromEntries(entries.map(([key, value]) => [key, typeof value === 'string' ? value : value.toSorted()]));
}

function sortedPlacement(placement: Placement): Placement {
  const { takeover } = placement;
  return takeover === undefined
    ? placement
    : { ...placement, takeover: { ...takeover, needs: takeover.needs.toSorted() } };
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): T[] => inOrder(list, (entry) => entry.id);

function inOrder<T>(list: readonly T[], keyOf: (entry: T) => string): T[] {
  return list.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** Every key of an entry, in the order of the format; undefined is left out. */
type Plain<T> = { readonly [Key in keyof T]-?: unknown };

const plainDocument = (topology: Topology): Plain<Topology> => ({
  format: topology.format,
  sites: topology.sites.map(plainSite),
  services: topology.services.map(plainService),
  components: topology.components.map(plainComponent),
});

const plainSite = (site: Site): Plain<Site> =>
  given<Site>({
    id: site.id,
    name: site.name,
    facility: site.facility,
    groups: Object.keys(site.groups).length === 0 ? undefined : site.groups,
    latitude: site.latitude,
    longitude: site.longitude,
  });

const plainService = (service: Service): Plain<Service> =>
  given<Service>({
    id: service.id,
    name: service.name,
    partOf: service.partOf,
    users: unless(0, service.users),
    core: unless(false, service.core),
    objective: service.objective && plainObjective(service.objective),
    requires: unlessEmpty(service.requires),
  });

const plainObjective = ({ recoveryMinutes, dataLossSeconds }: Objective): Plain<Objective> =>
  given<Objective>({ recoveryMinutes, dataLossSeconds });

const plainComponent = (component: Component): Plain<Component> =>
  given<Component>({
    id: component.id,
    name: component.name,
    layer: component.layer,
    stateful: unless(false, component.stateful),
    requires: unlessEmpty(component.requires),
    requiredPercent: unless(100, component.requiredPercent),
    placements: component.placements.map(plainPlacement),
  });

const plainPlacement = (placement: Placement): Plain<Placement> =>
  given<Placement>({
    site: placement.site,
    role: placement.role,
    percent: placement.percent,
    lagSeconds: unless(0, placement.lagSeconds),
    takeover: placement.takeover && plainTakeover(placement.takeover),
  });

const plainTakeover = ({ minutes, needs, lastDrill }: Takeover): Plain<Takeover> =>
  given<Takeover>({
    minutes,
    needs: unlessEmpty(needs),
    lastDrill: lastDrill && {
      date: lastDrill.date,
      measuredMinutes: lastDrill.measuredMinutes,
      ...(lastDrill.scope && { scope: lastDrill.scope }),
    },
  });

/** Without the keys that are undefined. */
function given<T>(plain: Plain<T>): Plain<T> {
  return Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)) as Plain<T>;
}

const unless = <T>(fallback: T, value: T): T | undefined => (value === fallback ? undefined : value);
const unlessEmpty = (list: readonly string[]): readonly string[] | undefined => (list.length === 0 ? undefined : list);
