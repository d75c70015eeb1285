import { isGroupKey } from '../../shared/keys.js';
import type { FaultCode } from '../../shared/words/index.js';
import type { Draft } from './document-fields.js';
import type { FaultLog } from './fault-log.js';
import type { Component, Placement, Service, Site, Topology } from './topology.js';

type Entries<T> = readonly (Draft<T> | null)[];
type Ids = ReadonlySet<string>;

/** Notes what entries of the document say about each other and cannot: unknown and repeated ids, cycles of features,
 *  takeovers, lags and coordinates that contradict the rest of their entry. What is null has its fault already. */
export function checkReferences(draft: Draft<Topology>, log: FaultLog): void {
  const sites = log.within('sites', () => distinctIds(draft.sites ?? [], log));
  const services = log.within('services', () => distinctIds(draft.services ?? [], log));
  const components = log.within('components', () => distinctIds(draft.components ?? [], log));
  each('sites', draft.sites, log, (site) => checkSite(site, log));
  each('services', draft.services, log, (service) => checkService(service, services, components, log));
  log.within('services', () => checkPartOfCycles(draft.services ?? [], log));
  each('components', draft.components, log, (component) => checkComponent(component, sites, components, log));
}

function distinctIds(entries: Entries<{ readonly id: string }>, log: FaultLog): Ids {
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    if (typeof entry?.id !== 'string') return;
    if (seen.has(entry.id)) log.addAt([index, 'id'], 'duplicate', { found: entry.id });
    seen.add(entry.id);
  });
  return seen;
}

function checkSite(site: Draft<Site>, log: FaultLog): void {
  for (const key of Object.keys(site.groups ?? {})) {
    if (!isGroupKey(key)) log.within('groups', () => log.addKey(key, 'group-key-reserved', { found: key }));
  }
  if ((site.latitude === undefined) === (site.longitude === undefined)) return;
  const found = site.latitude === undefined ? 'longitude' : 'latitude';
  log.addAt([found], 'coordinates-incomplete', { found });
}

function checkService(service: Draft<Service>, services: Ids, components: Ids, log: FaultLog): void {
  if (typeof service.partOf === 'string' && !services.has(service.partOf)) {
    log.addAt(['partOf'], 'service-unknown', { found: service.partOf });
  }
  log.within('requires', () => checkKnown(service.requires, components, 'component-unknown', log));
}

/** Follows each service to its whole, never twice; a cycle is told once, at the service where it was met again. */
function checkPartOfCycles(services: Entries<Service>, log: FaultLog): void {
  const byId = new Map(services.map((service, index) => [service?.id, { index, partOf: service?.partOf }]));
  const settled = new Set<string>();
  for (const start of byId.keys()) {
    const trail: string[] = [];
    let id: string | null | undefined = start;
    while (typeof id === 'string' && !settled.has(id)) {
      settled.add(id);
      trail.push(id);
      id = byId.get(id)?.partOf;
    }
    const met = typeof id === 'string' ? trail.indexOf(id) : -1;
    if (met >= 0) reportCycle(trail.slice(met), byId.get(id)?.index ?? 0, log);
  }
}

function reportCycle(ids: readonly string[], index: number, log: FaultLog): void {
  log.addAt([index, 'partOf'], 'part-of-cycle', { cycle: [...ids, ...ids.slice(0, 1)] });
}

function checkComponent(component: Draft<Component>, sites: Ids, components: Ids, log: FaultLog): void {
  log.within('requires', () => checkKnown(component.requires, components, 'component-unknown', log));
  const placedIn = new Set<string>();
  each('placements', component.placements, log, (placement) => {
    if (typeof placement.site === 'string') checkPlacedOnce(placement.site, placedIn, sites, log);
    checkPlacement(placement, component.stateful, components, log);
  });
}

function checkPlacedOnce(site: string, placedIn: Set<string>, sites: Ids, log: FaultLog): void {
  if (!sites.has(site)) log.addAt(['site'], 'site-unknown', { found: site });
  if (placedIn.has(site)) log.addAt(['site'], 'placement-repeated', { found: site });
  placedIn.add(site);
}

function checkPlacement(
  placement: Draft<Placement>,
  stateful: boolean | null | undefined,
  components: Ids,
  log: FaultLog,
): void {
  const { role, takeover, lagSeconds } = placement;
  if (role === 'active' && takeover !== undefined) log.addAt(['takeover'], 'takeover-on-active');
  if ((role === 'standby' || role === 'backup') && takeover === undefined) log.add('takeover-missing', { role });
  if (stateful === false && typeof lagSeconds === 'number' && lagSeconds > 0) {
    log.addAt(['lagSeconds'], 'lag-without-state', { found: lagSeconds });
  }
  log.within('takeover', () =>
    log.within('needs', () => checkKnown(takeover?.needs, components, 'component-unknown', log)),
  );
}

function checkKnown(
  found: readonly (string | null)[] | null | undefined,
  known: Ids,
  code: FaultCode,
  log: FaultLog,
): void {
  found?.forEach((id, index) => {
    if (id !== null && !known.has(id)) log.addAt([index], code, { found: id });
  });
}

function each<T>(
  list: string,
  entries: Entries<T> | null | undefined,
  log: FaultLog,
  check: (entry: Draft<T>) => void,
): void {
  log.within(list, () =>
    entries?.forEach((entry, index) => {
      if (entry !== null) log.within(index, () => check(entry));
    }),
  );
}
