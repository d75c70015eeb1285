import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { knownDate } from '../../shared/time.js';
import { EMPTY_TOPOLOGY, type Topology } from '../topology/topology.js';
import { readTopology } from '../../../test/support/shipped.js';
import { computedAnswers } from './computed-answers.js';
import { chainPicture } from './chain-picture.js';
import { detailOf } from './scenario-detail.js';
import { headlineOf } from './headline.js';
import { heldBySameCause } from './same-cause.js';
import { matrixOf } from './matrix-of.js';
import { namesIn } from './names-in.js';
import { scenarioName } from './scenario-name.js';
import { simulate } from './outcome.js';
import { sitePlanOf } from './site-plan-of.js';
import { timelineOf } from './timeline-of.js';
import { timelinePicture } from './timeline-picture.js';

const asOf = knownDate('2022-10-15');
const pangyo = { id: 'site:pangyo', kind: 'site', lost: ['pangyo'] } as const;

function october(): Topology {
  const read = readTopology(readFileSync(new URL('./case-2022-10-15.yaml', import.meta.url), 'utf8'), 'yaml');
  if ('faults' in read) throw new Error('the specimen is refused');
  return read.topology;
}

const outcomeOf = (topology: Topology) => simulate(topology, { asOf, basis: 'declared' });

/** So many sites and services, each service lost with one of the sites. */
function wide(sites: number, services: number): Topology {
  return {
    ...EMPTY_TOPOLOGY,
    sites: Array.from({ length: sites }, (_, at) => ({ id: `s${at}`, name: `센터 ${at}`, groups: {} })),
    services: Array.from({ length: services }, (_, at) => ({
      ...{ id: `v${at}`, name: `서비스 ${at}`, users: 0, core: at === services - 1, requires: [`c${at}`] },
    })),
    components: Array.from({ length: services }, (_, at) => ({
      ...({ id: `c${at}`, name: `구성요소 ${at}`, layer: 'application', stateful: false, requires: [] } as const),
      requiredPercent: 100,
      placements: [{ site: `s${at % sites}`, role: 'active', percent: 100, lagSeconds: 0 }],
    })),
  };
}

/** Every component with its data in every site, and every service core. */
function copied({ sites, services, components, ...topology }: Topology): Topology {
  const placements = sites.map(({ id }) => ({ site: id, role: 'active' as const, percent: 100, lagSeconds: 5 }));
  return {
    ...{ ...topology, sites, services: services.map((each) => ({ ...each, core: true })) },
    components: components.map((each) => ({ ...each, stateful: true, placements })),
  };
}

describe('what pages show of an outcome', () => {
  it('comes to one sentence: the site whose loss takes most core services for good', () => {
    const headline = headlineOf(october(), outcomeOf(october()));
    expect(headline).toMatchObject({ kind: 'lost', count: 2, of: 2, isCore: true });
    expect(headline.scenario?.id).toBe('site:pangyo');
    expect(headlineOf(EMPTY_TOPOLOGY, outcomeOf(EMPTY_TOPOLOGY))).toMatchObject({ kind: 'none', scenario: null });
  });

  it('calls a loss by what is lost, with its other names in the note', () => {
    const names = namesIn(october());
    const called = (id: string, ...alsoKnownAs: string[]) => scenarioName('ko', { id, alsoKnownAs }, names);
    expect(called('site:pangyo', 'group:campus=pangyo')).toEqual({ name: '판교', note: '상실 시 (= pangyo 캠퍼스)' });
    expect(called('sites:anyang,pangyo')).toEqual({ name: '안양 + 판교', note: '동시 상실 시' });
    expect(called('group:weather=typhoon').name).toBe('weather typhoon');
    expect(called('near:37.4,127.1,5').name).toContain('5km');
  });

  it('is no wider than can be read: core services and the worst losses stand in it, and the rest is counted', () => {
    const topology = wide(60, 500);
    const part = matrixOf('ko', topology, outcomeOf(topology));
    expect([part.services.length, part.scenarios.length]).toEqual([12, 6]);
    expect([part.moreServices, part.moreScenarios]).toEqual([488, 54]);
    expect(part.services[0]?.id).toBe('v499');
    expect(part.scenarios.map(({ id }) => id)).toContain('site:s19');
  });

  it('names every takeover that waits for the same missing thing, directly or behind others', () => {
    const topology = october();
    const outcome = outcomeOf(topology).scenarios.find(({ id }) => id === 'site:pangyo');
    const router = outcome?.services.find(({ id }) => id === 'messenger');
    const detail = detailOf(topology, { asOf, basis: 'declared', scenario: pangyo });
    const cause = { component: 'switch-over-tool', site: null, readyMinutes: null, because: 'gone' } as const;
    const held = heldBySameCause(topology, [cause], detail).map(({ component }) => component.id);
    expect(held).toContain('authentication');
    expect(held).not.toContain('switch-over-tool');
    expect(heldBySameCause(topology, [{ ...cause, because: 'takeover' }], detail)).toEqual([]);
    expect(router?.chain.length).toBeGreaterThan(0);
  });

  it('has a recovery with the objective and the duties of the law, and a plan with the lost site marked', () => {
    const topology = october();
    const [service] = topology.services.filter(({ id }) => id === 'messenger');
    const outcome = outcomeOf(topology).scenarios.find(({ id }) => id === 'site:pangyo')?.services;
    const found = outcome?.find(({ id }) => id === 'messenger');
    if (service === undefined || found === undefined) throw new Error('the specimen has no messenger');
    const detail = detailOf(topology, { asOf, basis: 'declared', scenario: pangyo });
    const timeline = timelineOf('ko', topology, service, found, detail);
    expect(timeline.marks.map(({ minute, isObjective }) => [minute, isObjective])).toEqual([
      ...[10, 30].map((minute) => [minute, false]),
      [60, true],
      [121, false],
    ]);
    expect(timeline.rows.length).toBeGreaterThan(0);
    const plan = sitePlanOf('ko', topology, ['pangyo']);
    expect(plan.map(({ id, isLost, campus }) => [id, isLost, campus])).toEqual([
      ['pangyo', true, 'pangyo 캠퍼스'],
      ['anyang', false, 'anyang 캠퍼스'],
    ]);
    const told = plan.flatMap(({ components, more }) => [...components.filter(({ note }) => note !== ''), ...more]);
    expect(told).toHaveLength(topology.components.reduce((sum, { placements }) => sum + placements.length, 0));
  });

  it('answers for a register with more copies of data than a function takes arguments', () => {
    const topology = copied(wide(2, 65_000));
    const outcome = outcomeOf(topology);
    const answers = computedAnswers(topology, outcome, outcome);
    expect(answers.find(({ item }) => item === 'RED-06')).toMatchObject({ value: 5, reason: { code: 'largest-lag' } });
  });

  it('says in the picture of a reason when each takeover is ready, however long the names are', () => {
    const names = { site: () => '감마 데이터센터 북쪽 별관 제3전산실', component: (id: string) => id };
    const step = { component: 'auth', site: 'gamma', readyMinutes: 525_599, because: 'takeover' } as const;
    const drawn = chainPicture('ko', '메신저', [step, { ...step, readyMinutes: 25 }], names).marks;
    const texts = drawn.flatMap((mark) => (mark.kind === 'label' ? [mark.text] : []));
    expect(texts).toEqual(
      expect.arrayContaining([expect.stringContaining('364일 23시간 59분'), expect.stringContaining('25분 뒤')]),
    );
  });

  it('writes what happens at nearly the same minute on lines of their own', () => {
    const marks = [30, 10, 11].map((minute) => ({ minute, name: '이용자에 대한 중단 사실 고지', isObjective: false }));
    const row = { name: '인증', note: '', runningMinutes: 240 };
    const drawn = timelinePicture({ language: 'ko', rows: [row], marks, alt: '' }).marks;
    const labels = drawn.flatMap((mark) => (mark.kind === 'label' && mark.text === marks[0]?.name ? [mark.y] : []));
    expect(new Set(labels).size).toBe(3);
  });
});
