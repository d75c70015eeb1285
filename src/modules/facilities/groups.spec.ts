import { describe, expect, it } from '@jest/globals';
import { coordinateFaults } from './coordinates.js';
import { readGroups } from './groups.js';

const codes = (sent: Record<string, unknown>) => readGroups(sent).faults.map(({ path, code }) => `${path} ${code}`);

describe('common causes', () => {
  it('are one value or a list of them, without the space around', () => {
    expect(readGroups({ campus: ' south ', carrier: ['k', ' l'] })).toEqual({
      groups: { campus: 'south', carrier: ['k', 'l'] },
      faults: [],
    });
    expect(readGroups(null)).toEqual({ groups: {}, faults: [] });
  });

  it('name every fault', () => {
    expect(codes({ Campus: 'a', facility: 'a', a: 'x=y', b: [], c: ['k', 'k'], d: 1, e: '가'.repeat(65) })).toEqual([
      'groups.Campus malformed-key',
      'groups.facility group-key-reserved',
      'groups.a malformed-group-value',
      'groups.b too-few',
      'groups.c duplicate',
      'groups.d malformed-group-value',
      'groups.e malformed-group-value',
    ]);
  });
});

describe('coordinates', () => {
  it('are given both or not at all', () => {
    expect(coordinateFaults({ latitude: null, longitude: null })).toEqual([]);
    expect(coordinateFaults({ latitude: 0, longitude: 0 })).toEqual([]);
    expect(coordinateFaults({ latitude: 37.4, longitude: null })).toMatchObject([
      { path: 'longitude', facts: { found: 'latitude' } },
    ]);
  });
});
