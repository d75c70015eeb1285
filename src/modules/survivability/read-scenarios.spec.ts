import { describe, expect, it } from '@jest/globals';
import { EMPTY_TOPOLOGY, type Topology } from '../topology/topology.js';
import { type AskedScenarios, mostScenarios, PAIRS, readScenarios, STANDARD } from './read-scenarios.js';

const site = (id: string, groups: Topology['sites'][number]['groups'] = {}) => ({ id, name: id, groups });
const topology: Topology = {
  ...EMPTY_TOPOLOGY,
  sites: [site('a', { campus: 'south' }), site('b', { campus: 'south' }), site('c', { carrier: ['k', 'l'] })],
};
const NOTHING: AskedScenarios = { scenario: [], n1: false, groups: false, n2: false };

describe('the scenarios that somebody asks for', () => {
  it.each([
    ['the standard ones', STANDARD, ['site:a', 'site:b', 'site:c', 'group:campus=south']],
    ['the standard ones where nothing is asked for', NOTHING, ['site:a', 'site:b', 'site:c', 'group:campus=south']],
    ['each pair', PAIRS, ['sites:a,b', 'sites:a,c', 'sites:b,c']],
    [
      'one by name and each site',
      { ...NOTHING, scenario: ['sites:c,a'], n1: true },
      ['sites:a,c', 'site:a', 'site:b', 'site:c'],
    ],
  ])('are %s, as many as were foreseen', (_, asked, ids) => {
    const read = readScenarios(topology, asked);
    expect('scenarios' in read && read.scenarios.map(({ id }) => id)).toEqual(ids);
    expect(mostScenarios(topology, asked)).toBe(ids.length);
  });

  it('are refused with every one that is none', () => {
    const read = readScenarios(topology, { ...NOTHING, scenario: ['site:z', 'site:a', 'a'] });
    expect(read).toEqual({
      faults: [
        { code: 'scenario-unknown', found: 'site:z' },
        { code: 'scenario-malformed', found: 'a' },
      ],
    });
  });
});
