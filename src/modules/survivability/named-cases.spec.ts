import { describe, expect, it } from '@jest/globals';
import { knownDate } from '../../shared/time.js';
import { checkTopology } from '../topology/check-topology.js';
import type { Topology } from '../topology/topology.js';
import { type Outcome, simulate } from './outcome.js';
import type { Basis } from './proof.js';

const asOf = knownDate('2026-11-23');

const active = (site: string, percent = 100) => ({ site, role: 'active', percent });
const standby = (site: string, minutes: number, needs: readonly string[] = [], percent = 100) => ({
  ...{ site, role: 'standby', percent },
  takeover: { minutes, needs },
});

interface Sketch {
  readonly sites: readonly (string | { readonly id: string; readonly groups: object })[];
  readonly services: readonly object[];
  readonly components: Readonly<Record<string, object>>;
}

describe('named cases', () => {
  it('a recovery deadlock: each standby waits for what the other would bring back', () => {
    const outcome = run({
      sites: ['alpha', 'beta'],
      services: [{ id: 'talk', requires: ['deploy', 'sign-in'] }],
      components: {
        deploy: { placements: [active('alpha'), standby('beta', 5, ['sign-in'])] },
        'sign-in': { placements: [active('alpha'), standby('beta', 10, ['deploy'])] },
      },
    });
    expect(serviceIn(outcome, 'site:alpha', 'talk')).toMatchObject({
      state: 'lost',
      chain: [
        { component: 'deploy', site: 'beta', because: 'blocked' },
        { component: 'sign-in', site: 'beta', because: 'blocked' },
        { component: 'deploy', site: null, because: 'deadlock', cycle: ['deploy', 'sign-in'] },
      ],
    });
    expect(outcome.weaknesses).toContainEqual({
      ...{ code: 'deadlock', scenario: 'site:alpha', component: 'deploy' },
      ...{ cycle: ['deploy', 'sign-in'], sites: ['alpha'] },
    });
  });

  it('a takeover that needs its own component never begins once that is gone', () => {
    const outcome = run({
      sites: ['alpha', 'beta'],
      services: [{ id: 'talk', requires: ['sign-in'] }],
      components: { 'sign-in': { placements: [active('alpha'), standby('beta', 10, ['sign-in'])] } },
    });
    expect(serviceIn(outcome, 'site:alpha', 'talk')?.chain.at(-1)).toMatchObject({
      because: 'deadlock',
      cycle: ['sign-in'],
    });
  });

  it('capacity that comes back in two steps: half at 10 minutes, all of it at 40', () => {
    const outcome = run({
      sites: ['alpha', 'beta', 'gamma'],
      services: [{ id: 'talk', requires: ['router'] }],
      components: {
        router: { placements: [active('alpha'), standby('beta', 10, [], 50), standby('gamma', 40, [], 50)] },
      },
    });
    expect(serviceIn(outcome, 'site:alpha', 'talk')).toMatchObject({
      ...{ state: 'interrupted', recoveryMinutes: 40, levelPercent: 0, finalLevelPercent: 100 },
      chain: [{ component: 'router', site: 'gamma', readyMinutes: 40, because: 'takeover' }],
    });
    expect(serviceIn(outcome, 'site:beta', 'talk')?.state).toBe('uninterrupted');
  });

  it('half that never comes back is told apart from nothing at all', () => {
    const outcome = run({
      sites: ['alpha', 'beta'],
      services: [{ id: 'talk', requires: ['router'] }],
      components: { router: { placements: [active('alpha', 50), active('beta', 50)] } },
    });
    expect(serviceIn(outcome, 'site:alpha', 'talk')).toMatchObject({
      ...{ state: 'degraded', recoveryMinutes: null, levelPercent: 50, finalLevelPercent: 50 },
      chain: [{ component: 'router', site: null, because: 'capacity' }],
    });
  });

  it('two campuses on one substation fall together', () => {
    const site = (id: string, campus: string) => ({ id, groups: { campus, substation: 's1' } });
    const outcome = run({
      sites: [site('alpha', 'north'), site('beta', 'south')],
      services: [{ id: 'talk', requires: ['router'] }],
      components: { router: { placements: [active('alpha'), active('beta')] } },
    });
    expect(outcome.scenarios.map(({ id, alsoKnownAs }) => [id, alsoKnownAs])).toEqual([
      ['site:alpha', ['group:campus=north']],
      ['site:beta', ['group:campus=south']],
      ['group:substation=s1', []],
    ]);
    expect(serviceIn(outcome, 'site:alpha', 'talk')?.state).toBe('uninterrupted');
    expect(serviceIn(outcome, 'group:substation=s1', 'talk')?.state).toBe('lost');
    expect(outcome.weaknesses).toContainEqual({
      ...{ code: 'one-cause', scenario: 'group:substation=s1', component: 'router', sites: ['alpha', 'beta'] },
    });
  });

  it('two carriers survive the loss of one; one carrier does not', () => {
    const outcome = run({
      sites: [
        { id: 'alpha', groups: { carrier: ['k', 'l'] } },
        { id: 'beta', groups: { carrier: ['k'] } },
        { id: 'gamma', groups: { carrier: 'k' } },
      ],
      services: [],
      components: {},
    });
    expect(outcome.scenarios.find(({ id }) => id === 'group:carrier=k')?.lost).toEqual(['beta', 'gamma']);
    expect(outcome.scenarios.some(({ id }) => id === 'group:carrier=l')).toBe(false);
  });

  it('a feature survives while its product does not', () => {
    const outcome = run({
      sites: ['alpha', 'beta'],
      services: [
        { id: 'talk', requires: ['router'] },
        { id: 'talk-profile', partOf: 'talk', requires: ['profile'] },
      ],
      components: {
        router: { placements: [active('alpha')] },
        profile: { placements: [active('alpha'), active('beta')] },
      },
    });
    expect(serviceIn(outcome, 'site:alpha', 'talk')?.state).toBe('lost');
    expect(serviceIn(outcome, 'site:alpha', 'talk-profile')?.state).toBe('uninterrupted');
  });

  it('a service goes on, yet the seconds that its copy was behind are gone', () => {
    const outcome = run({
      sites: ['alpha', 'beta'],
      services: [{ id: 'talk', objective: { recoveryMinutes: 0, dataLossSeconds: 0 }, requires: ['store'] }],
      components: {
        store: { stateful: true, placements: [active('alpha'), { ...active('beta'), lagSeconds: 5 }] },
      },
    });
    expect(serviceIn(outcome, 'site:alpha', 'talk')).toMatchObject({
      ...{ state: 'uninterrupted', dataLossSeconds: 5, objectiveMet: { recovery: true, data: false }, chain: [] },
    });
    expect(outcome.weaknesses).toContainEqual({
      ...{ code: 'data-missed', scenario: 'site:alpha', service: 'talk', sites: ['alpha'] },
    });
  });

  it('an undrilled standby counts as registered, and not as proven', () => {
    const sketch = (lastDrill?: object): Sketch => ({
      sites: ['alpha', 'beta'],
      services: [{ id: 'talk', requires: ['router'] }],
      components: {
        router: {
          placements: [
            active('alpha'),
            { ...standby('beta', 10), takeover: { minutes: 10, ...(lastDrill && { lastDrill }) } },
          ],
        },
      },
    });
    const minutes = (basis: Basis, date?: string) =>
      serviceIn(
        run(sketch(date === undefined ? undefined : { date, measuredMinutes: 14 }), basis),
        'site:alpha',
        'talk',
      )?.recoveryMinutes;
    expect(minutes('declared')).toBe(10);
    expect(minutes('proven')).toBeNull();
    expect(minutes('proven', '2025-11-22')).toBeNull();
    expect(minutes('proven', '2025-11-23')).toBe(14);
    expect(minutes('proven', '2026-11-23')).toBe(14);
    expect(minutes('declared', '2026-11-23')).toBe(10);
  });

  it('what is not served with nothing lost is a weakness of its own', () => {
    const outcome = run({
      sites: ['alpha'],
      services: [{ id: 'talk', requires: ['router'] }],
      components: { router: { placements: [active('alpha', 40)] } },
    });
    expect(outcome.weaknesses.map(({ code, scenario }) => [code, scenario])).toEqual([
      ['capacity', null],
      ['not-served-now', null],
      ['single-point', 'site:alpha'],
    ]);
  });

  it('takeover times add up along a chain longer than any stack', () => {
    const length = 20_000;
    const name = (index: number) => `c${String(index).padStart(5, '0')}`;
    const components = Object.fromEntries(
      Array.from({ length }, (_, index) => [
        name(index),
        { placements: [active('alpha'), standby('beta', 1, index === 0 ? [] : [name(index - 1)])] },
      ]),
    );
    const outcome = run({
      sites: ['alpha', 'beta'],
      services: [{ id: 'talk', requires: [name(length - 1)] }],
      components,
    });
    const service = serviceIn(outcome, 'site:alpha', 'talk');
    expect(service?.recoveryMinutes).toBe(length);
    expect(service?.chain).toHaveLength(length);
  });
});

function run({ sites, services, components }: Sketch, basis: Basis = 'declared'): Outcome {
  return simulate(
    sound({
      format: 'ieum-topology/1',
      sites: sites.map((site) => (typeof site === 'string' ? { id: site, name: site } : { name: site.id, ...site })),
      services: services.map((service) => ({ name: '서비스', ...service })),
      components: Object.entries(components).map(([id, component]) => ({
        id,
        name: id,
        layer: 'platform',
        ...component,
      })),
    }),
    { asOf, basis },
  );
}

function sound(document: object): Topology {
  const checked = checkTopology(document);
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.topology;
}

const serviceIn = ({ scenarios }: Outcome, scenario: string, service: string) =>
  scenarios.find(({ id }) => id === scenario)?.services.find(({ id }) => id === service);
