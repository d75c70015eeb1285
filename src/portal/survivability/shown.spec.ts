import { describe, expect, it } from '@jest/globals';
import { simulate } from '../../modules/survivability/index.js';
import { readTopology } from '../../modules/topology/index.js';
import { knownDate } from '../../shared/time.js';
import { chosenCell, shown } from './shown.js';
import { SurvivabilitySearch } from './survivability.search.js';

const text = `format: ieum-topology/1
sites:
  - { id: a, name: 알파, groups: { substation: west } }
  - { id: b, name: 베타, groups: { substation: west } }
  - { id: c, name: 감마, groups: { substation: west } }
services:
  - { id: talk, name: 가온톡, core: true, requires: [server] }
components:
  - { id: server, name: 서버, layer: application, placements: [{ site: a, role: active, percent: 100 }] }
`;

describe('the cell that an address names', () => {
  const read = readTopology(text, 'yaml');
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const { topology } = read;
  const asOf = knownDate('2026-11-26');
  const run = (basis: 'declared' | 'proven') => simulate(topology, { asOf, basis });
  const chosen = (scenario: string) => {
    const search = Object.assign(new SurvivabilitySearch(), { scenario });
    const outcomes = { declared: run('declared'), proven: run('proven') };
    return chosenCell(shown({ topology, outcomes, asOf, search, before: null }))?.scenario.lost;
  };

  it('is found by its loss also where three or more sites are lost by one cause', () => {
    expect(chosen('sites:a,b,c')).toEqual(['a', 'b', 'c']);
    expect(chosen('site:b')).toEqual(['b']);
  });
});
