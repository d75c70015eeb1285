import { describe, expect, it } from '@jest/globals';
import { example, faultsOf } from '../../../test/support/topology-document.js';

describe('the shape of a document', () => {
  it.each<[string, string, string, string[]]>([
    ['another format', 'ieum-topology/1', 'ieum-topology/2', ['1:9 format not-a-choice']],
    ['a missing format', 'format: ieum-topology/1\n', '', ['1:1  key-missing']],
    ['an unknown key of the document', 'sites:\n', 'owner: x\nsites:\n', ['2:1 owner key-unknown']],
    [
      'an unknown key of a placement',
      'lagSeconds: 5',
      'lagMinutes: 5',
      ['32:9 components.0.placements.1.lagMinutes key-unknown'],
    ],
    ['a missing name', 'name: 인증\n    ', '', ['21:5 components.0 key-missing']],
    ['an empty name', 'name: 인증', "name: ' '", ['22:11 components.0.name text-length']],
    ['a name that is a number', 'name: 인증', 'name: 2026', ['22:11 components.0.name expected-text']],
    ['missing placements', '    placements: []\n', '', ['37:5 components.1 key-missing']],
    ['a list that is no list', 'placements: []', 'placements: none', ['40:17 components.1.placements expected-list']],
    [
      'a map that is no map',
      '{ id: beta, name: 베타 }',
      'beta',
      ['9:5 sites.1 expected-map', '29:15 components.0.placements.1.site site-unknown'],
    ],
    ['a list left empty', 'requires: [auth]', 'requires:', ['19:14 services.1.requires expected-list']],
    [
      'an id in capitals',
      'id: key-store',
      'id: Key-Store',
      [
        '25:16 components.0.requires.0 component-unknown',
        '35:19 components.0.placements.1.takeover.needs.0 component-unknown',
        '37:9 components.1.id malformed-key',
      ],
    ],
    ['a group key with a space', 'campus: south', 'my campus: south', ['6:15 sites.0.groups.my campus malformed-key']],
    ['the group key facility', 'campus: south', 'facility: south', ['6:15 sites.0.groups.facility group-key-reserved']],
    [
      'a group value with a comma',
      'campus: south',
      'campus: "s,t"',
      ['6:23 sites.0.groups.campus malformed-group-value'],
    ],
    [
      'a group value with an equals sign',
      '[k, l]',
      '[k, l=m]',
      ['6:43 sites.0.groups.carrier.1 malformed-group-value'],
    ],
    ['a group value twice', '[k, l]', '[k, l, k]', ['6:46 sites.0.groups.carrier.2 duplicate']],
    ['a group without any value', '[k, l]', '[]', ['6:39 sites.0.groups.carrier too-few']],
    ['a malformed number of a building', 'F-0007', 'F-7', ['5:15 sites.0.facility malformed-facility-number']],
    ['latitude alone', '    longitude: 127.10\n', '', ['7:15 sites.0.latitude coordinates-incomplete']],
    ['longitude alone', '    latitude: 37.40\n', '', ['7:16 sites.0.longitude coordinates-incomplete']],
    ['a latitude beyond the pole, once', '37.40', '90.01', ['7:15 sites.0.latitude number-range']],
    ['an unknown layer', 'layer: platform', 'layer: cloud', ['23:12 components.0.layer not-a-choice']],
    ['an unknown role', 'role: standby', 'role: passive', ['30:15 components.0.placements.1.role not-a-choice']],
    ['a flag that is a word', 'core: true', 'core: yes', ['17:11 services.1.core expected-flag']],
    [
      'a takeover that is no map, once',
      '        takeover:\n          minutes: 10\n          needs: [key-store, auth]\n          lastDrill: { date: 2026-05-20, measuredMinutes: 14, scope: site }\n',
      '        takeover: 10\n',
      ['33:19 components.0.placements.1.takeover expected-map'],
    ],
    [
      'a takeover without minutes',
      '          minutes: 10\n',
      '',
      ['34:11 components.0.placements.1.takeover key-missing'],
    ],
    [
      'a drill on a day that does not exist',
      '2026-05-20',
      '2026-02-29',
      ['36:30 components.0.placements.1.takeover.lastDrill.date not-a-date'],
    ],
    [
      'a drill with a time',
      '2026-05-20',
      '2026-05-20T10:00:00Z',
      ['36:30 components.0.placements.1.takeover.lastDrill.date not-a-date'],
    ],
    [
      'a drill without minutes',
      ', measuredMinutes: 14',
      '',
      ['36:22 components.0.placements.1.takeover.lastDrill key-missing'],
    ],
  ])('refuses %s', (_, found, replacement, expected) => {
    expect(faultsOf(example(found, replacement))).toEqual(expected);
  });
});
