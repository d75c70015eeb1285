import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyTopology } from '../../../test/support/any-topology.js';
import { checkTopology } from './check-topology.js';
import { changesBetween, isUnchanged } from './compare.js';
import { readTopology } from './read-topology.js';
import type { Topology } from './topology.js';
import { canonicalJson, sorted, writeTopology } from './write-topology.js';

const reversed = (topology: Topology): Topology => ({
  ...topology,
  sites: topology.sites.toReversed(),
  services: topology.services.map((each) => ({ ...each, requires: each.requires.toReversed() })).toReversed(),
  components: topology.components
    .map((each) => ({ ...each, requires: each.requires.toReversed(), placements: each.placements.toReversed() }))
    .toReversed(),
});

describe('a topology', () => {
  it('passes the test of the document it was read from', () => {
    fc.assert(
      fc.property(anyTopology, (topology) => {
        expect(checkTopology(topology)).toEqual({ topology });
      }),
    );
  });

  it('written as YAML reads as the same topology', () => {
    fc.assert(
      fc.property(anyTopology, (topology) => {
        expect(readTopology(writeTopology(topology), 'yaml')).toEqual({ topology });
      }),
      { numRuns: 300 },
    );
  });

  it('written as canonical JSON reads as the same topology, sorted', () => {
    fc.assert(
      fc.property(anyTopology, (topology) => {
        expect(readTopology(canonicalJson(topology), 'json')).toEqual({ topology: sorted(topology) });
      }),
    );
  });

  it('has one canonical JSON, whatever the order of its lists', () => {
    fc.assert(
      fc.property(anyTopology, (topology) => {
        expect(canonicalJson(reversed(topology))).toBe(canonicalJson(topology));
      }),
    );
  });

  it('has another canonical JSON exactly where something changed', () => {
    fc.assert(
      fc.property(anyTopology, anyTopology, (one, other) => {
        const same = canonicalJson(one) === canonicalJson(other);
        expect(isUnchanged(changesBetween(one, other))).toBe(same);
        expect(isUnchanged(changesBetween(one, reversed(one)))).toBe(true);
      }),
    );
  });
});

describe('the YAML', () => {
  it('keeps the order of the format, leaves out defaults and quotes what would read as something else', () => {
    const read = checkTopology({
      components: [
        {
          placements: [
            {
              takeover: { lastDrill: { measuredMinutes: 14, date: '2026-05-20' }, needs: ['null'], minutes: 10 },
              percent: 100,
              role: 'standby',
              site: '1',
            },
          ],
          layer: 'data',
          name: 'yes: "no"',
          id: 'null',
        },
      ],
      services: [{ id: 'talk', name: '#톡', core: true, requires: ['null'], objective: {} }],
      sites: [{ name: '~', id: '1', groups: { carrier: ['k', '5'], campus: '2026-05-20' } }],
      format: 'ieum-topology/1',
    });
    expect('topology' in read && writeTopology(read.topology)).toBe(`format: ieum-topology/1
sites:
  - id: "1"
    name: "~"
    groups:
      carrier: [ k, "5" ]
      campus: 2026-05-20
services:
  - id: talk
    name: "#톡"
    core: true
    objective: {}
    requires: [ "null" ]
components:
  - id: "null"
    name: 'yes: "no"'
    layer: data
    placements:
      - site: "1"
        role: standby
        percent: 100
        takeover:
          minutes: 10
          needs: [ "null" ]
          lastDrill:
            date: 2026-05-20
            measuredMinutes: 14
`);
  });
});
