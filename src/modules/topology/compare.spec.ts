import { describe, expect, it } from '@jest/globals';
import { checkTopology } from './check-topology.js';
import { changesBetween, isUnchanged } from './compare.js';
import type { Topology } from './topology.js';

function topologyOf(document: object): Topology {
  const checked = checkTopology({ format: 'ieum-topology/1', sites: [], services: [], components: [], ...document });
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.topology;
}

const sites = [
  { id: 'alpha', name: '알파', groups: { carrier: ['k', 'l'], campus: 'south' } },
  { id: 'beta', name: '베타' },
];
const auth = { id: 'auth', name: '인증', layer: 'platform', requires: ['router', 'keys'] };
const router = { id: 'router', name: '라우터', layer: 'network', placements: [] };
const keys = { id: 'keys', name: '키', layer: 'data', placements: [] };
const active = { site: 'alpha', role: 'active', percent: 100 };

const before = topologyOf({
  sites,
  services: [{ id: 'talk', name: '톡', requires: ['auth'] }],
  components: [{ ...auth, placements: [active] }, router, keys],
});

describe('the changes between two topologies', () => {
  it('name what was added, removed and changed, placements apart from their components', () => {
    const after = topologyOf({
      sites: [sites[0], { id: 'gamma', name: '감마' }],
      services: [{ id: 'talk', name: '톡', users: 5, core: true, requires: [] }],
      components: [
        {
          ...auth,
          name: '로그인',
          requires: ['router'],
          placements: [
            { ...active, percent: 90 },
            { ...active, site: 'gamma' },
          ],
        },
        router,
      ],
    });
    const changes = changesBetween(before, after);
    expect(changes.sites.added.map((site) => site.id)).toEqual(['gamma']);
    expect(changes.sites.removed.map((site) => site.id)).toEqual(['beta']);
    expect(changes.sites.changed).toEqual([]);
    expect(changes.services.changed.map((change) => change.keys)).toEqual([['users', 'core', 'requires']]);
    expect(changes.components.removed.map((component) => component.id)).toEqual(['keys']);
    expect(
      changes.components.changed.map(({ after: component, keys: different }) => [component.id, different]),
    ).toEqual([['auth', ['name', 'requires']]]);
    expect(changes.placements.added).toEqual([{ component: 'auth', ...active, site: 'gamma', lagSeconds: 0 }]);
    expect(changes.placements.changed).toEqual([
      {
        before: { component: 'auth', ...active, lagSeconds: 0 },
        after: { component: 'auth', ...active, percent: 90, lagSeconds: 0 },
        keys: ['percent'],
      },
    ]);
    expect(isUnchanged(changes)).toBe(false);
  });

  it('are none where only the order differs', () => {
    const after = topologyOf({
      sites: [sites[1], { ...sites[0], groups: { campus: 'south', carrier: ['l', 'k'] } }],
      services: before.services,
      components: [keys, router, { ...auth, requires: ['keys', 'router'], placements: [active] }],
    });
    expect(isUnchanged(changesBetween(before, after))).toBe(true);
  });

  it('show a key that came or went', () => {
    const part = (partOf: object) =>
      topologyOf({
        services: [
          { id: 'a', name: 'a' },
          { id: 'b', name: 'b', ...partOf },
        ],
      });
    expect(changesBetween(part({}), part({ partOf: 'a' })).services.changed[0]?.keys).toEqual(['partOf']);
    expect(changesBetween(part({ partOf: 'a' }), part({})).services.changed[0]?.keys).toEqual(['partOf']);
  });
});
