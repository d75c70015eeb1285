import { describe, expect, it } from '@jest/globals';
import { knownDate } from '../../shared/time.js';
import { EMPTY_TOPOLOGY, type Component, type Service, type Topology } from '../topology/topology.js';
import { buildingLosses } from './joint-losses.js';
import { operatorLosses, rankedLosses } from './systemic.js';

const buildings = [
  { number: 'F-0001', groups: { substation: 's1', carrier: ['k', 'l'] } },
  { number: 'F-0002', groups: { substation: 's1', carrier: ['k'] } },
  { number: 'F-0003', groups: { substation: 's2' } },
];
const asOf = knownDate('2026-11-23');

const active = (site: string, percent = 100) => ({ site, role: 'active', percent, lagSeconds: 0 }) as const;
const standby = (site: string, minutes: number) =>
  ({ site, role: 'standby', percent: 100, lagSeconds: 0, takeover: { minutes, needs: [] } }) as const;
const component = (id: string, ...placements: Component['placements']): Component => {
  return { id, name: id, layer: 'application', stateful: false, requires: [], requiredPercent: 100, placements };
};
const service = (id: string, users: number, given: Partial<Service> = {}): Service => {
  return { id, name: id, users, core: true, requires: [id], ...given };
};
const topology = (sites: Readonly<Record<string, string | null>>, services: readonly Service[], components: readonly Component[]): Topology => ({
  ...EMPTY_TOPOLOGY,
  sites: Object.entries(sites).map(([id, facility]) => ({ id, name: id, groups: {}, ...(facility !== null && { facility }) })),
  ...{ services, components },
}); // prettier-ignore

/** Its talk never comes back without alpha, its mail comes back in half an hour, its photos are a part of talk. */
const gaon = topology(
  { alpha: 'F-0001', beta: 'F-0002' },
  [service('talk', 1_000), service('mail', 600), service('photos', 900, { partOf: 'talk' })],
  [component('talk', active('alpha')), component('mail', active('alpha'), standby('beta', 30)), component('photos', active('alpha'))],
); // prettier-ignore
/** Slows down to half without its hall in the same building; the other hall stands in no listed building. */
const nuri = topology(
  { hall: 'F-0001', annex: null },
  [service('search', 2_000)],
  [component('search', active('hall', 50), active('annex', 50))],
);

const lossesOf = (basis: 'declared' | 'proven' = 'declared') => {
  const run = (operator: string, own: Topology) => operatorLosses({ operator, topology: own, buildings, asOf, basis });
  const sites = new Map([gaon, nuri].flatMap(({ sites: own }, at) => own.map(({ id, facility }) => [`${['gaon', 'nuri'][at] ?? ''}/${id}`, facility]))); // prettier-ignore
  return rankedLosses([...run('gaon', gaon), ...run('nuri', nuri)], buildings, (operator, site) => sites.get(`${operator}/${site}`)); // prettier-ignore
};
const loss = (id: string, basis: 'declared' | 'proven' = 'declared') => lossesOf(basis).find((each) => each.id === id);

describe('the losses across operators', () => {
  it('are those of buildings, of what buildings share, and of sites alone, where they take anything of anybody', () => {
    expect(lossesOf().map(({ id }) => id).sort()).toEqual([
      'facility:F-0001',
      'facility:F-0002',
      'group:carrier=k',
      'group:substation=s1',
      'site:gaon/alpha',
      'site:gaon/beta',
      'site:nuri/annex',
      'site:nuri/hall',
    ]); // prettier-ignore
  });

  it('take a building with several values of a group only where it holds nothing but the value', () => {
    const byId = new Map(buildingLosses(buildings).map(({ id, facilities }) => [id, facilities]));
    expect(byId.get('group:carrier=k')).toEqual(['F-0002']);
    expect(byId.get('group:carrier=l')).toBeUndefined();
    expect(byId.get('group:substation=s1')).toEqual(['F-0001', 'F-0002']);
  });

  it('sum users times minutes over what stops, a day at most, and once for a service with its parts', () => {
    const { userMinutes, operators } = loss('facility:F-0001') ?? { userMinutes: null, operators: [] };
    expect(userMinutes?.stopped).toBe(1_000 * 1_440 + 600 * 30);
    expect(operators.map(({ operator }) => operator)).toEqual(['gaon', 'nuri']);
    expect(operators[0]?.services.map(({ id, userMinutes: own }) => [id, own])).toEqual([
      ['mail', 600 * 30],
      ['photos', 0],
      ['talk', 1_000 * 1_440],
    ]);
  });

  it('keep what only slows down apart', () => {
    expect(loss('facility:F-0001')?.userMinutes.degraded).toBe(2_000 * 1_440);
    expect(loss('site:nuri/hall')?.userMinutes).toEqual({ stopped: 0, degraded: 2_000 * 1_440 });
  });

  it('are ranked by what stops, then by what slows down, then by id', () => {
    expect(lossesOf().map(({ id }) => id).slice(0, 5)).toEqual([
      'group:substation=s1',
      'facility:F-0001',
      'site:gaon/alpha',
      'site:nuri/annex',
      'site:nuri/hall',
    ]); // prettier-ignore
  });

  it('lose more together than apart: with both buildings of a substation the standby is gone too', () => {
    expect(loss('group:substation=s1')?.userMinutes.stopped).toBe((1_000 + 600) * 1_440);
  });

  it('count no takeover that was never drilled, on the proven basis', () => {
    expect(loss('facility:F-0001', 'proven')?.userMinutes.stopped).toBe((1_000 + 600) * 1_440);
  });

  it('name the buildings that they take; a site in none names none', () => {
    expect(loss('site:gaon/alpha')?.facilities).toEqual(['F-0001']);
    expect(loss('site:nuri/annex')?.facilities).toEqual([]);
  });
});
