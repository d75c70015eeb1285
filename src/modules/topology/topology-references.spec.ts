import { describe, expect, it } from '@jest/globals';
import { example, faultsOf } from '../../../test/support/topology-document.js';

describe('what the parts of a document say of each other', () => {
  it.each<[string, string, string, string[]]>([
    [
      'a repeated site',
      'id: beta',
      'id: alpha',
      ['9:11 sites.1.id duplicate', '29:15 components.0.placements.1.site site-unknown'],
    ],
    [
      'a repeated service',
      'id: messenger',
      'id: talk',
      ['13:9 services.1.id duplicate', '15:13 services.1.partOf part-of-cycle'],
    ],
    [
      'a repeated component',
      'id: key-store',
      'id: auth',
      [
        '25:16 components.0.requires.0 component-unknown',
        '35:19 components.0.placements.1.takeover.needs.0 component-unknown',
        '37:9 components.1.id duplicate',
      ],
    ],
    ['an unknown whole', 'partOf: talk', 'partOf: walk', ['15:13 services.1.partOf service-unknown']],
    [
      'a service that is part of itself',
      'partOf: talk',
      'partOf: messenger',
      ['15:13 services.1.partOf part-of-cycle'],
    ],
    [
      'services that are part of each other',
      'name: 톡',
      'name: 톡\n    partOf: messenger',
      ['13:13 services.0.partOf part-of-cycle'],
    ],
    [
      'an unknown component of a service',
      'requires: [auth]',
      'requires: [auth, oath]',
      ['19:22 services.1.requires.1 component-unknown'],
    ],
    [
      'a component required twice',
      'requires: [auth]',
      'requires: [auth, auth]',
      ['19:22 services.1.requires.1 duplicate'],
    ],
    ['an unknown site', 'site: alpha', 'site: gamma', ['28:17 components.0.placements.0.site site-unknown']],
    [
      'two placements in one site',
      'site: beta',
      'site: alpha',
      ['29:15 components.0.placements.1.site placement-repeated'],
    ],
    [
      'a lag without state',
      'stateful: true',
      'stateful: false',
      ['32:21 components.0.placements.1.lagSeconds lag-without-state'],
    ],
    [
      'a takeover on an active placement',
      'role: standby',
      'role: active',
      ['34:11 components.0.placements.1.takeover takeover-on-active'],
    ],
    [
      'a standby without takeover',
      'role: active',
      'role: standby',
      ['28:9 components.0.placements.0 takeover-missing'],
    ],
    ['a backup without takeover', 'role: active', 'role: backup', ['28:9 components.0.placements.0 takeover-missing']],
    [
      'an unknown need',
      '[key-store, auth]',
      '[key-store, tool]',
      ['35:30 components.0.placements.1.takeover.needs.1 component-unknown'],
    ],
    [
      'a need twice',
      '[key-store, auth]',
      '[auth, auth]',
      ['35:25 components.0.placements.1.takeover.needs.1 duplicate'],
    ],
  ])('refuses %s', (_, found, replacement, expected) => {
    expect(faultsOf(example(found, replacement))).toEqual(expected);
  });
});
