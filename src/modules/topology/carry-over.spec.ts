import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyTopology } from '../../../test/support/any-topology.js';
import { carryOver } from './carry-over.js';
import { checkTopology } from './check-topology.js';
import { changesBetween, isUnchanged } from './compare.js';
import {
  addComponent,
  addService,
  changeComponent,
  type Edited,
  removeComponent,
  removeService,
  setPlacement,
} from './edit-topology.js';
import { restoreEntry } from './restore-entry.js';
import type { Topology } from './topology.js';

const BASE = after(
  checkTopology({
    format: 'ieum-topology/1',
    sites: [
      { id: 'alpha', name: '알파' },
      { id: 'beta', name: '베타' },
    ],
    services: [{ id: 'talk', name: '톡', core: true, requires: ['auth'] }],
    components: [
      {
        ...{ id: 'auth', name: '인증', layer: 'platform', requires: ['keys'] },
        placements: [
          { site: 'alpha', role: 'active', percent: 100 },
          { site: 'beta', role: 'standby', percent: 60, takeover: { minutes: 10, needs: ['tool'] } },
        ],
      },
      { id: 'keys', name: '키', layer: 'data', placements: [{ site: 'alpha', role: 'active', percent: 100 }] },
      { id: 'tool', name: '도구', layer: 'operations', placements: [{ site: 'alpha', role: 'active', percent: 100 }] },
    ],
  }),
);

const ACTIVE = { role: 'active', percent: 100 } as const;

function after(edited: Edited): Topology {
  if ('faults' in edited) throw new Error(JSON.stringify(edited.faults));
  return edited.topology;
}

/** Several edits, one after the other. */
const edited = (topology: Topology, ...edits: readonly ((now: Topology) => Edited)[]): Topology =>
  edits.reduce((now, edit) => after(edit(now)), topology);

const placement = (topology: Topology, component: string, site: string) =>
  topology.components.find(({ id }) => id === component)?.placements.find((each) => each.site === site);

describe('a draft that is carried over', () => {
  it('is the draft itself where the register stands as it did', () => {
    fc.assert(
      fc.property(anyTopology, anyTopology, (base, draft) => {
        const { topology, left } = carryOver(base, draft, base);
        expect(left).toEqual([]);
        expect(isUnchanged(changesBetween(draft, topology))).toBe(true);
      }),
    );
  });

  it('is always sound, and tells of every change that it leaves', () => {
    fc.assert(
      fc.property(anyTopology, anyTopology, anyTopology, (base, draft, newest) => {
        const { topology, left } = carryOver(base, draft, newest);
        expect('topology' in checkTopology(topology)).toBe(true);
        expect(left.every(({ faults }) => faults.length > 0)).toBe(true);
      }),
    );
  });

  it('keeps what was registered meanwhile beside what it changes', () => {
    const draft = after(setPlacement(BASE, 'keys', 'beta', ACTIVE));
    const newest = edited(
      BASE,
      (now) => changeComponent(now, 'keys', { name: '키 저장소' }),
      (now) => setPlacement(now, 'tool', 'beta', ACTIVE),
    );
    const { topology, left } = carryOver(BASE, draft, newest);
    expect(left).toEqual([]);
    expect(placement(topology, 'keys', 'beta')).toMatchObject(ACTIVE);
    expect(placement(topology, 'tool', 'beta')).toMatchObject(ACTIVE);
    expect(topology.components.find(({ id }) => id === 'keys')?.name).toBe('키 저장소');
  });

  it('lets the value of the draft stand where both changed the same', () => {
    const draft = after(changeComponent(BASE, 'auth', { requiredPercent: 80 }));
    const newest = after(changeComponent(BASE, 'auth', { requiredPercent: 90, requires: [] }));
    const [auth] = carryOver(BASE, draft, newest).topology.components;
    expect([auth?.requiredPercent, auth?.requires]).toEqual([80, []]);
  });

  it('names what no longer fits, and brings the rest', () => {
    const draft = edited(
      BASE,
      (now) => setPlacement(now, 'tool', 'beta', ACTIVE),
      (now) => setPlacement(now, 'keys', 'beta', ACTIVE),
      (now) => changeComponent(now, 'auth', { requires: ['keys', 'tool'] }),
    );
    const newest = edited(
      BASE,
      (now) => changeComponent(now, 'auth', { requires: [] }),
      (now) => setPlacement(now, 'auth', 'beta', null),
      (now) => removeComponent(now, 'tool'),
    );
    const { topology, left } = carryOver(BASE, draft, newest);
    expect(placement(topology, 'keys', 'beta')).toMatchObject(ACTIVE);
    expect(left.map(({ list, kind, id, site }) => [list, kind, id, site])).toEqual(
      expect.arrayContaining([
        ['components', 'changed', 'auth', null],
        ['placements', 'added', 'tool', 'beta'],
      ]),
    );
    expect(left).toHaveLength(2);
  });

  it('keeps a component whole that something new requires, with its placements', () => {
    const draft = edited(
      BASE,
      (now) => setPlacement(now, 'auth', 'beta', null),
      (now) => removeComponent(now, 'tool'),
    );
    const newest = after(changeComponent(BASE, 'keys', { requires: ['tool'] }));
    const { topology, left } = carryOver(BASE, draft, newest);
    expect(left.map(({ kind, id }) => [kind, id])).toEqual([['removed', 'tool']]);
    expect(placement(topology, 'tool', 'alpha')).toMatchObject(ACTIVE);
    expect(placement(topology, 'auth', 'beta')).toBeUndefined();
  });
});

describe('an entry of a draft', () => {
  const NEW_PLACE = { list: 'placements', id: 'keys', site: 'beta' } as const;

  it('that is a new placement is taken away again', () => {
    const draft = after(setPlacement(BASE, 'keys', 'beta', ACTIVE));
    expect(restoreEntry(BASE, draft, NEW_PLACE)).toEqual({ topology: BASE });
  });

  it('that is a placement stands as in the base again, with takeover and needs', () => {
    const draft = after(setPlacement(BASE, 'auth', 'beta', ACTIVE));
    expect(restoreEntry(BASE, draft, { list: 'placements', id: 'auth', site: 'beta' })).toEqual({ topology: BASE });
  });

  it('that was removed comes back, a component with its placements', () => {
    const draft = edited(
      BASE,
      (now) => setPlacement(now, 'auth', 'beta', null),
      (now) => removeComponent(now, 'tool'),
      (now) => removeService(now, 'talk'),
    );
    const back = edited(
      draft,
      (now) => restoreEntry(BASE, now, { list: 'components', id: 'tool', site: null }),
      (now) => restoreEntry(BASE, now, { list: 'placements', id: 'auth', site: 'beta' }),
      (now) => restoreEntry(BASE, now, { list: 'services', id: 'talk', site: null }),
    );
    expect(isUnchanged(changesBetween(BASE, back))).toBe(true);
  });

  it('that is new is refused to go while others of the draft need it', () => {
    const draft = edited(
      BASE,
      (now) => addComponent(now, { id: 'cache', name: '캐시', layer: 'platform' }),
      (now) => addService(now, { id: 'map', name: '지도', requires: ['cache'] }),
    );
    const name = { list: 'components', id: 'cache', site: null } as const;
    expect(restoreEntry(BASE, draft, name)).toMatchObject({ faults: [{ code: 'required-by-services' }] });
    const without = after(restoreEntry(BASE, draft, { list: 'services', id: 'map', site: null }));
    expect(restoreEntry(BASE, without, name)).toEqual({ topology: BASE });
  });

  it('that nobody knows is a fault', () => {
    expect(restoreEntry(BASE, BASE, { list: 'placements', id: 'none', site: 'beta' })).toMatchObject({
      faults: [{ code: 'component-unknown' }],
    });
  });
});
