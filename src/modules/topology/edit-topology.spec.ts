import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyTopology } from '../../../test/support/any-topology.js';
import { checkTopology } from './check-topology.js';
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
import { gridOf } from './grid.js';
import type { Topology } from './topology.js';

/** Shaped like October 2022: the standby stands elsewhere, the tool that starts it only in the building that burned. */
const BEFORE = topologyOf({
  format: 'ieum-topology/1',
  sites: [
    { id: 'alpha', name: '알파' },
    { id: 'beta', name: '베타' },
  ],
  services: [
    { id: 'messenger', name: '메신저', core: true, requires: ['auth'] },
    { id: 'emoticons', name: '이모티콘', partOf: 'messenger', requires: ['auth', 'key-store'] },
  ],
  components: [
    {
      id: 'auth',
      name: '인증',
      layer: 'platform',
      stateful: true,
      requires: ['key-store', 'auth'],
      placements: [
        { site: 'alpha', role: 'active', percent: 100 },
        {
          site: 'beta',
          role: 'standby',
          percent: 100,
          lagSeconds: 5,
          takeover: { minutes: 10, needs: ['deploy-tool', 'auth'] },
        },
      ],
    },
    {
      id: 'key-store',
      name: '키 저장소',
      layer: 'data',
      placements: [{ site: 'alpha', role: 'active', percent: 100 }],
    },
    { id: 'deploy-tool', name: '배포 도구', layer: 'operations', placements: [] },
  ],
});

function topologyOf(document: unknown): Topology {
  const checked = checkTopology(document);
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.topology;
}

function after(edited: Edited): Topology {
  if ('faults' in edited) throw new Error(JSON.stringify(edited.faults));
  return edited.topology;
}

const faultsOf = (edited: Edited) => ('faults' in edited ? edited.faults : []);
const briefly = (edited: Edited) => faultsOf(edited).map(({ path, code }) => `${path} ${code}`);

describe('the grid', () => {
  it('has one row per component and one cell per site', () => {
    const grid = gridOf(BEFORE);
    expect(grid.sites.map((site) => site.id)).toEqual(['alpha', 'beta']);
    expect(grid.rows.map(({ component, cells }) => [component.id, ...cells.map((cell) => cell?.role ?? null)])).toEqual(
      [
        ['auth', 'active', 'standby'],
        ['key-store', 'active', null],
        ['deploy-tool', null, null],
      ],
    );
  });

  it('holds every placement once', () => {
    fc.assert(
      fc.property(anyTopology, (topology) => {
        const cells = gridOf(topology)
          .rows.flatMap((row) => row.cells)
          .filter((cell) => cell !== null);
        expect(cells).toHaveLength(topology.components.flatMap((component) => component.placements).length);
      }),
    );
  });
});

describe('a cell', () => {
  it('is filled, changed and emptied', () => {
    const filled = after(setPlacement(BEFORE, 'key-store', 'beta', { role: 'active', percent: 50 }));
    expect(gridOf(filled).rows[1]?.cells[1]).toEqual({ site: 'beta', role: 'active', percent: 50, lagSeconds: 0 });
    const changed = after(
      setPlacement(filled, 'key-store', 'beta', { role: 'backup', percent: 60, takeover: { minutes: 5, needs: [] } }),
    );
    expect(gridOf(changed).rows[1]?.cells[1]).toMatchObject({ role: 'backup', percent: 60 });
    expect(after(setPlacement(changed, 'key-store', 'beta', null))).toEqual(BEFORE);
    expect(after(setPlacement(BEFORE, 'key-store', 'beta', null))).toEqual(BEFORE);
  });

  it('tells every fault where the form has its field', () => {
    const takeover = { minutes: 0, needs: ['nobody'] };
    expect(
      briefly(setPlacement(BEFORE, 'key-store', 'beta', { role: 'standby', percent: 1001, lagSeconds: 1, takeover })),
    ).toEqual([
      'percent integer-range',
      'takeover.minutes integer-range',
      'lagSeconds lag-without-state',
      'takeover.needs.0 component-unknown',
    ]);
    expect(briefly(setPlacement(BEFORE, 'key-store', 'gamma', { role: 'active', percent: 1 }))).toEqual([
      'site site-unknown',
    ]);
    expect(briefly(setPlacement(BEFORE, 'key-store', 'beta', { role: 'standby', percent: 1 }))).toEqual([
      ' takeover-missing',
    ]);
    expect(briefly(setPlacement(BEFORE, 'nobody', 'beta', null))).toEqual(['id component-unknown']);
  });
});

describe('a component', () => {
  it('is added with its defaults and changed without touching the rest', () => {
    const added = after(addComponent(BEFORE, { id: 'router', name: '라우터', layer: 'network' }));
    expect(added.components.at(-1)).toEqual({
      id: 'router',
      name: '라우터',
      layer: 'network',
      stateful: false,
      requires: [],
      requiredPercent: 100,
      placements: [],
    });
    const changed = after(changeComponent(added, 'router', { requires: ['auth'] }));
    expect(changed.components.at(-1)).toMatchObject({ name: '라우터', requires: ['auth'] });
  });

  it('is refused with what is wrong', () => {
    expect(briefly(addComponent(BEFORE, { id: 'auth', name: ' ', layer: 'data' }))).toEqual([
      'name text-length',
      'id duplicate',
    ]);
    expect(briefly(changeComponent(BEFORE, 'auth', { stateful: false }))).toEqual([
      'placements.1.lagSeconds lag-without-state',
    ]);
    expect(briefly(changeComponent(BEFORE, 'auth', { name: undefined }))).toEqual([' key-missing']);
    expect(briefly(changeComponent(BEFORE, 'nobody', {}))).toEqual(['id component-unknown']);
  });

  it('that others need stays, and says who they are', () => {
    expect(faultsOf(removeComponent(BEFORE, 'key-store'))).toEqual([
      { path: 'id', code: 'required-by-services', facts: { found: 'key-store', ids: ['emoticons'] } },
      { path: 'id', code: 'required-by-components', facts: { found: 'key-store', ids: ['auth'] } },
    ]);
    expect(faultsOf(removeComponent(BEFORE, 'deploy-tool'))).toEqual([
      { path: 'id', code: 'needed-by-takeovers', facts: { found: 'deploy-tool', ids: ['auth'] } },
    ]);
    expect(briefly(removeComponent(BEFORE, 'nobody'))).toEqual(['id component-unknown']);
  });

  it('that only itself needs can go', () => {
    const free = after(
      changeService(after(changeService(BEFORE, 'messenger', { requires: [] })), 'emoticons', { requires: [] }),
    );
    expect(after(removeComponent(free, 'auth')).components.map((component) => component.id)).toEqual([
      'key-store',
      'deploy-tool',
    ]);
  });
});

describe('a service', () => {
  it('is added, changed and removed', () => {
    const added = after(addService(BEFORE, { id: 'map', name: '지도', partOf: 'messenger' }));
    expect(added.services.at(-1)).toEqual({
      id: 'map',
      name: '지도',
      partOf: 'messenger',
      users: 0,
      core: false,
      requires: [],
    });
    const alone = after(changeService(added, 'map', { partOf: undefined, users: 100_000_000 }));
    expect(alone.services.at(-1)).toEqual({ id: 'map', name: '지도', users: 100_000_000, core: false, requires: [] });
    expect(after(removeService(alone, 'map'))).toEqual(BEFORE);
  });

  it('is refused with what is wrong', () => {
    expect(briefly(addService(BEFORE, { id: 'map', name: '지도', users: -1, requires: ['nobody'] }))).toEqual([
      'users integer-range',
      'requires.0 component-unknown',
    ]);
    expect(faultsOf(changeService(BEFORE, 'messenger', { partOf: 'emoticons' }))).toMatchObject([
      { code: 'part-of-cycle', facts: { cycle: ['messenger', 'emoticons', 'messenger'] } },
    ]);
    expect(briefly(changeService(BEFORE, 'nobody', {}))).toEqual(['id service-unknown']);
  });

  it('with features stays, and says which they are', () => {
    expect(faultsOf(removeService(BEFORE, 'messenger'))).toEqual([
      { path: 'id', code: 'has-features', facts: { found: 'messenger', ids: ['emoticons'] } },
    ]);
    expect(briefly(removeService(BEFORE, 'nobody'))).toEqual(['id service-unknown']);
  });
});

describe('an edit', () => {
  it('gives a right topology or faults, and leaves the old one as it was', () => {
    fc.assert(
      fc.property(
        anyTopology,
        fc.constantFrom('auth', '007', 'y'),
        fc.constantFrom('alpha', '1', '-'),
        (topology, id, site) => {
          const copy = structuredClone(topology);
          const edits = [
            removeComponent(topology, id),
            removeService(topology, 'talk'),
            setPlacement(topology, id, site, { role: 'active', percent: 7 }),
            setPlacement(topology, id, site, null),
            addComponent(topology, { id, name: 'x', layer: 'data', requires: ['---'] }),
          ];
          for (const edited of edits) {
            if ('topology' in edited) expect(checkTopology(edited.topology)).toEqual(edited);
            else expect(edited.faults.length).toBeGreaterThan(0);
          }
          expect(topology).toEqual(copy);
        },
      ),
    );
  });
});
