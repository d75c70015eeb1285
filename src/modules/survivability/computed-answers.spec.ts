import { describe, expect, it } from '@jest/globals';
import { knownDate } from '../../shared/time.js';
import { readTopology } from '../../../test/support/shipped.js';
import type { Basis } from './proof.js';
import { computedAnswers } from './computed-answers.js';
import { simulate } from './outcome.js';

const asOf = knownDate('2026-11-26');

/** A service on `front`, which is active in alpha; the rest of the document as given. */
function red09(front: string, others: string, { core = true, requires = 'front' } = {}) {
  const text = `format: ieum-topology/1
sites: [{ id: alpha, name: 알파 }, { id: beta, name: 베타 }, { id: gamma, name: 감마 }]
services: [{ id: talk, name: 톡, core: ${core}, requires: [${requires}] }, { id: idle, name: 쉼, core: true }]
components:
  - id: front
    name: 화면
    layer: application
    placements: [{ site: alpha, role: active, percent: 100 }${front}]
${others}`;
  const read = readTopology(text, 'yaml');
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  const run = (basis: Basis) => simulate(read.topology, { asOf, basis });
  const answers = computedAnswers(read.topology, run('declared'), run('proven'));
  const { value, reason } = answers.find(({ item }) => item === 'RED-09') ?? {};
  return [value, reason?.ids];
}

const standby = (site: string, needs: string) =>
  `, { site: ${site}, role: standby, percent: 100, takeover: { minutes: 5, needs: [${needs}] } }`;
const component = (id: string, sites: readonly string[]) =>
  `  - { id: ${id}, name: ${id}, layer: operations, placements: [${sites.map((site) => `{ site: ${site}, role: active, percent: 100 }`).join(', ')}] }\n`;

describe('whether failover can start with any one site lost (RED-09)', () => {
  it('is no where the reason why a core function does not come back is a takeover that waits for a need in vain', () => {
    expect(red09(standby('beta', 'tool'), component('tool', ['alpha']))).toEqual(['no', ['talk']]);
  });

  it('is yes where the need is elsewhere as well, or the takeover has none', () => {
    expect(red09(standby('beta', 'tool'), component('tool', ['alpha', 'gamma']))).toEqual(['yes', []]);
    expect(red09(standby('beta', ''), '')).toEqual(['yes', []]);
  });

  it('is yes where one takeover cannot start but another brings the function back', () => {
    const both = standby('beta', 'tool') + standby('gamma', '');
    expect(red09(both, component('tool', ['alpha']))).toEqual(['yes', []]);
  });

  it('is no where the blocked takeover stands further down the chain', () => {
    const middle = `  - id: tool
    name: 도구
    layer: operations
    placements: [{ site: alpha, role: active, percent: 100 }${standby('gamma', 'key')}]
`;
    expect(red09(standby('beta', 'tool'), middle + component('key', ['alpha']))).toEqual(['no', ['talk']]);
  });

  it('is yes where nothing is left to take over, or too little: that is another weakness', () => {
    expect(red09('', '')).toEqual(['yes', []]);
    expect(red09(standby('beta', '').replace('100', '99'), '')).toEqual(['yes', []]);
  });

  it('is no where the takeover needs itself', () => {
    expect(red09(standby('beta', 'front'), '')).toEqual(['no', ['talk']]);
  });

  it('follows the chain of the service: where another component is at the bottom of it, that one is the reason', () => {
    const gone = component('archive', ['alpha']);
    const tool = component('tool', ['alpha']);
    expect(red09(standby('beta', 'tool'), tool + gone, { requires: 'front, archive' })).toEqual(['yes', []]);
    expect(
      red09(standby('beta', 'tool'), tool + gone.replaceAll('archive', 'zone'), { requires: 'front, zone' }),
    ).toEqual(['no', ['talk']]);
  });

  it('asks about core functions only', () => {
    expect(red09(standby('beta', 'tool'), component('tool', ['alpha']), { core: false })).toEqual(['yes', []]);
  });
});
