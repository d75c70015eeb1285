import { describe, expect, it } from '@jest/globals';
import { checkTopology } from '../topology/check-topology.js';
import type { Topology } from '../topology/topology.js';
import { groupScenarios, mergeScenarios, pairScenarios, readScenario, siteScenarios } from './scenario.js';

const topology = sound([
  { id: 'beta', facility: 'F-0007', groups: { campus: 'south' }, latitude: 37.4, longitude: 127.1 },
  { id: 'alpha', facility: 'F-0007', groups: { campus: 'south' }, latitude: 37.5, longitude: 127.1 },
  { id: 'gamma', groups: { campus: 'north', carrier: ['k', 'l'] } },
]);

describe('scenarios', () => {
  it('are one where they lose the same sites, named by kind before id', () => {
    const merged = mergeScenarios([
      ...siteScenarios(topology),
      ...groupScenarios(topology),
      ...pairScenarios(topology),
    ]);
    expect(merged.map(({ id, alsoKnownAs, lost }) => ({ id, alsoKnownAs, lost }))).toEqual([
      { id: 'site:alpha', alsoKnownAs: [], lost: ['alpha'] },
      { id: 'site:beta', alsoKnownAs: [], lost: ['beta'] },
      { id: 'site:gamma', alsoKnownAs: ['group:campus=north'], lost: ['gamma'] },
      {
        id: 'group:campus=south',
        alsoKnownAs: ['group:facility=F-0007', 'sites:alpha,beta'],
        lost: ['alpha', 'beta'],
      },
      { id: 'sites:alpha,gamma', alsoKnownAs: [], lost: ['alpha', 'gamma'] },
      { id: 'sites:beta,gamma', alsoKnownAs: [], lost: ['beta', 'gamma'] },
    ]);
  });

  it('reads what a person writes, in any order of sites', () => {
    expect(readScenario('sites:gamma,alpha', topology)).toEqual({
      ...{ id: 'sites:alpha,gamma', kind: 'sites', lost: ['alpha', 'gamma'] },
    });
    expect(readScenario('group:facility=F-0007', topology)).toMatchObject({ lost: ['alpha', 'beta'] });
    expect(readScenario('group:carrier=k', topology)).toMatchObject({ lost: [] });
    expect(mergeScenarios([{ id: 'group:carrier=k', kind: 'group', lost: [] }])).toEqual([]);
  });

  it('measures along the sphere, boundary in, and never takes a site without coordinates', () => {
    const degree = (Math.PI / 180) * 6371.0088;
    expect(readScenario(`near:37.40,127.10,${(degree / 10 + 0.000001).toFixed(6)}`, topology)).toMatchObject({
      lost: ['alpha', 'beta'],
    });
    expect(readScenario(`near:37.40,127.10,${(degree / 10 - 0.001).toFixed(6)}`, topology)).toMatchObject({
      lost: ['beta'],
    });
    expect(readScenario('near:37.4,127.1,0', topology)).toMatchObject({ lost: ['beta'] });
    expect(readScenario('near:0,0,20038', topology)).toMatchObject({ lost: ['alpha', 'beta'] });
  });

  it.each([
    ...['', 'alpha', 'site:', 'site:alpha,beta', 'sites:alpha,alpha', 'sites:alpha,', 'group:campus', 'group:a=b=c'],
    ...[
      'group:=south',
      'near:37,127',
      'near:91,0,1',
      'near:0,181,1',
      'near:0,0,-1',
      'near:0,0,1e3',
      'near:0,0,x',
      'loss:alpha',
    ],
  ])('refuses %j for its form', (text) => {
    expect(readScenario(text, topology)).toEqual({ code: 'scenario-malformed', found: text });
  });

  it.each(['site:delta', 'sites:alpha,delta', 'group:campus=west', 'group:region=south'])(
    'does not know %s',
    (text) => {
      expect(readScenario(text, topology)).toEqual({ code: 'scenario-unknown', found: text });
    },
  );
});

function sound(sites: readonly object[]): Topology {
  const checked = checkTopology({
    format: 'ieum-topology/1',
    sites: sites.map((site) => ({ name: '데이터센터', ...site })),
    services: [],
    components: [],
  });
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.topology;
}
