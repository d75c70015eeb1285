import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownDate } from '../../shared/time.js';
import { readTopology } from '../../../test/support/shipped.js';
import { computedAnswers } from './computed-answers.js';
import { simulate } from './outcome.js';
import type { Weakness } from './weakness.js';

const topology = read();
const asOf = knownDate('2022-10-15');
const outcome = simulate(topology, { asOf, basis: 'declared' });
const fire = outcome.scenarios.find(({ id }) => id === 'site:pangyo');
const serviceIn = (id: string) => fire?.services.find((service) => service.id === id);
const found = (code: Weakness['code'], id: string) =>
  outcome.weaknesses.filter((weakness) => weakness.code === code && (weakness.component ?? weakness.service) === id);

/** The six causes that the ministry named on 6 December 2022, from the register alone. */
describe('the fire of 15 October 2022', () => {
  it('stops every service for good, and says that the switch-over tools went with the building', () => {
    expect(fire?.services.map(({ id, state }) => [id, state])).toEqual([
      ['mail', 'lost'],
      ['media-transfer', 'lost'],
      ['messenger', 'lost'],
      ['sign-in', 'lost'],
    ]);
    expect(serviceIn('sign-in')?.chain).toEqual([
      { component: 'authentication', site: 'anyang', readyMinutes: null, because: 'blocked' },
      { component: 'switch-over-tool', site: null, readyMinutes: null, because: 'gone' },
    ]);
  });

  it('1. finds the tools that stand only in the building they would have to replace', () => {
    expect(found('tools-with-target', 'message-server')).toEqual([
      {
        code: 'tools-with-target',
        scenario: 'site:pangyo',
        component: 'message-server',
        need: 'switch-over-tool',
        sites: ['pangyo'],
      },
    ]);
    expect(found('single-point', 'switch-over-tool')).toHaveLength(1);
  });

  it('2. finds that core services are concentrated there', () => {
    expect(found('concentrated', 'sign-in')).toMatchObject([{ scenario: 'site:pangyo' }]);
    expect(found('concentrated', 'messenger')).toHaveLength(1);
  });

  it('3. finds the stores without a second place, and the part of the cache that is missing elsewhere', () => {
    for (const store of ['object-store', 'metadata-store', 'key-store']) {
      expect(found('single-point', store)).toMatchObject([{ sites: ['pangyo'] }]);
    }
    expect(found('capacity', 'authentication-cache')).toMatchObject([
      { scenario: 'site:anyang' },
      { scenario: 'site:pangyo' },
    ]);
  });

  it('4. finds the media transfer that is not duplicated', () => {
    expect(serviceIn('media-transfer')?.chain).toEqual([
      { component: 'media-relay', site: null, readyMinutes: null, because: 'gone' },
    ]);
  });

  it('5. finds that the recovery needs a tool that the same fire took', () => {
    expect(found('tools-with-target', 'mail-server')).toMatchObject([{ need: 'collaboration-tool' }]);
  });

  it('6. finds the standbys that no drill ever switched, which count for nothing once proof is asked for', () => {
    for (const standby of ['authentication', 'mail-server', 'message-server']) {
      expect(found('drill-missing', standby)).toMatchObject([{ sites: ['anyang'] }]);
    }
    const proven = simulate(topology, { asOf, basis: 'proven' });
    const messenger = proven.scenarios
      .find(({ id }) => id === 'site:pangyo')
      ?.services.find(({ id }) => id === 'messenger');
    expect(messenger?.state).toBe('lost');
  });

  it('contradicts each answer that was given with yes', () => {
    const answers = computedAnswers(topology, outcome, simulate(topology, { asOf, basis: 'proven' }));
    expect(answers.map(({ item, value }) => [item, value])).toEqual([
      ['RED-01', 50],
      ['RED-02', 0],
      ['RED-04', 100],
      ['RED-08', null],
      ['RED-09', 'no'],
      ['RED-03', 'no'],
      ['RED-05', 0],
      ['RED-06', 0],
      ['DRL-02', null],
    ]);
  });
});

function read() {
  const result = readTopology(readFileSync(join(import.meta.dirname, 'case-2022-10-15.yaml'), 'utf8'), 'yaml');
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result.topology;
}
