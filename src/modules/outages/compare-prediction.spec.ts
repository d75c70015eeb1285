import { describe, expect, it } from '@jest/globals';
import { actualCourse } from './actual-course.js';
import { comparePrediction, hitsOf } from './compare-prediction.js';
import type { FeatureState } from './feature-state.js';
import { differenceOf, type Predicted } from './prediction-difference.js';

const START = new Date('2026-10-15T06:19:00Z');
const after = (minutes: number) => new Date(START.getTime() + minutes * 60_000);
const span = { startedAt: START, endedAt: null, now: after(10_000) };
type Said = readonly (readonly [minutes: number, state: FeatureState])[];
const said = (...rows: Said) =>
  rows.map(([minutes, state], number) => ({ featureId: 'f', at: after(minutes), state, number }));
const course = (...rows: Said) => actualCourse(said(...rows), span);
const predicted = (state: Predicted['state'], recoveryMinutes: number | null): Predicted => ({
  state,
  recoveryMinutes,
});

describe('how a feature really went', () => {
  it('counts from the start until it was normal without a break, whatever came between', () => {
    const broken = course([0, 'unreachable'], [30, 'normal'], [40, 'degraded'], [90, 'normal'], [95, 'normal']);
    expect(broken).toEqual({ worst: 'unreachable', backMinutes: 90, reachableMinutes: 30, soFarMinutes: 10_000 });
  });

  it('has no time while it is not back, and none where it was never away', () => {
    expect(course([0, 'unreachable'], [30, 'degraded'])).toMatchObject({ backMinutes: null, reachableMinutes: 30 });
    expect(course([0, 'normal'])).toMatchObject({ worst: 'normal', backMinutes: 0 });
    expect(actualCourse([], { ...span, endedAt: after(60) })).toMatchObject({ worst: null, soFarMinutes: 60 });
  });
});

describe('the difference between a prediction and what happened', () => {
  it('is none where a stop lasted about as long as it should', () => {
    expect(differenceOf(predicted('interrupted', 120), course([0, 'unreachable'], [100, 'normal']), null)).toBe(
      'as-predicted',
    );
    expect(differenceOf(predicted('interrupted', 5), course([0, 'restoring'], [15, 'normal']), null)).toBe(
      'as-predicted',
    );
  });

  it('is none where less was carried, however long that was felt', () => {
    expect(differenceOf(predicted('degraded', null), course([0, 'degraded'], [20, 'normal']), null)).toBe(
      'as-predicted',
    );
  });

  it('is none where what never comes back by itself came back with its building, or is not back', () => {
    const back = course([0, 'unreachable'], [2_500, 'normal']);
    expect(differenceOf(predicted('lost', null), back, 2_321)).toBe('as-predicted');
    expect(differenceOf(predicted('lost', null), course([0, 'unreachable']), null)).toBe('as-predicted');
  });

  it('is better where it was back sooner, or only slower, or back although it never should', () => {
    expect(differenceOf(predicted('interrupted', 120), course([0, 'unreachable'], [20, 'normal']), null)).toBe(
      'better',
    );
    expect(differenceOf(predicted('interrupted', 120), course([0, 'degraded']), null)).toBe('better');
    expect(differenceOf(predicted('lost', null), course([0, 'unreachable'], [60, 'normal']), 2_321)).toBe('better');
    expect(differenceOf(predicted('lost', null), course([0, 'unreachable'], [60, 'normal']), null)).toBe('better');
    expect(differenceOf(predicted('lost', null), course([0, 'unreachable'], [60, 'degraded']), null)).toBe('better');
  });

  it('is worse where it was away longer, also while it is not back, or stopped where it should only have been slower', () => {
    expect(differenceOf(predicted('interrupted', 30), course([0, 'unreachable'], [90, 'normal']), null)).toBe('worse');
    expect(differenceOf(predicted('interrupted', 30), course([0, 'unreachable']), null)).toBe('worse');
    expect(differenceOf(predicted('degraded', null), course([0, 'restoring']), null)).toBe('worse');
    expect(differenceOf(predicted('uninterrupted', 0), course([0, 'degraded']), null)).toBe('worse');
  });

  it('is open while the time that was predicted has not passed', () => {
    expect(differenceOf(predicted('interrupted', 20_000), course([0, 'unreachable']), null)).toBe('open');
  });

  it('is that nobody reported what should have been hit', () => {
    expect(differenceOf(predicted('lost', null), course(), null)).toBe('not-reported');
    expect(differenceOf(predicted('uninterrupted', 0), course(), null)).toBe('as-predicted');
  });

  it('is that nobody registered what was hit', () => {
    expect(differenceOf(null, course([0, 'unreachable']), null)).toBe('unregistered');
  });
});

describe('an outage beside what the register let expect', () => {
  const service = (id: string, name: string) => ({ id, name, users: 0, core: false, requires: [] });
  const outcome = (id: string, state: Predicted['state']) => ({
    ...{ id, state, recoveryMinutes: state === 'uninterrupted' ? 0 : null, levelPercent: 0, finalLevelPercent: 0 },
    ...{ dataLossSeconds: 0, objectiveMet: { recovery: null, data: null }, chain: [] },
  });
  const feature = (id: string, code: string | null, serviceName: string | null) => ({
    id,
    code,
    name: id,
    serviceName,
  });

  it('holds a feature against its own prediction, else against that of its service, else against none', () => {
    const rows = comparePrediction({
      features: [feature('f', 'mail', null), feature('g', null, '메신저'), feature('h', null, '카페')],
      statuses: said([0, 'unreachable']),
      ...{ span, siteBackMinutes: null },
      services: [
        service('mail', '메일'),
        service('talk', '메신저'),
        service('pay', '결제'),
        service('sign-in', '로그인'),
      ],
      outcomes: [
        outcome('mail', 'lost'),
        outcome('talk', 'lost'),
        outcome('pay', 'uninterrupted'),
        outcome('sign-in', 'lost'),
      ],
    });
    expect(
      rows.map(({ feature: one, service: of, byService, difference }) => [one?.id, of?.id, byService, difference]),
    ).toEqual([
      ['f', 'mail', false, 'as-predicted'],
      ['g', 'talk', true, 'not-reported'],
      ['h', undefined, false, 'unregistered'],
      [undefined, 'sign-in', false, 'not-reported'],
    ]);
    expect(hitsOf(rows)).toEqual({ hits: 1, of: 3 });
  });
});
