import { describe, expect, it } from '@jest/globals';
import type { FeatureState } from './feature-state.js';
import { recordFaults, statusFaults, timeFaults } from './outage-times.js';

const NOW = new Date('2026-03-11T00:00+09:00');
const at = (text: string) => new Date(`${text}+09:00`);
const TIMES = {
  startedAt: at('2026-03-10T23:00'),
  detectedAt: null,
  endedAt: null,
  announcedFrom: null,
  announcedTo: null,
};
const codes = (faults: readonly { path: string; code: string }[]) => faults.map(({ path, code }) => `${path}: ${code}`);
const said = (moment: string, state: FeatureState, number = 1) => ({
  featureId: 'talk',
  at: at(moment),
  state,
  number,
});
const NAMES = new Map([['talk', '메시지']]);

describe('the times of an outage', () => {
  it('may be five minutes ahead of ours, and no more', () => {
    expect(timeFaults({ ...TIMES, startedAt: at('2026-03-11T00:05') }, NOW)).toEqual([]);
    expect(codes(timeFaults({ ...TIMES, startedAt: at('2026-03-11T00:05:01') }, NOW))).toEqual([
      'startedAt: moment-in-future',
    ]);
  });

  it('have no detection and no end before the start', () => {
    const early = at('2026-03-10T22:59');
    expect(codes(timeFaults({ ...TIMES, detectedAt: early, endedAt: early }, NOW))).toEqual([
      'detectedAt: moment-before-start',
      'endedAt: moment-before-start',
    ]);
    expect(timeFaults({ ...TIMES, detectedAt: TIMES.startedAt, endedAt: TIMES.startedAt }, NOW)).toEqual([]);
  });

  it('have an announced period whole or not at all, and the right way round', () => {
    const [one, other] = [at('2026-03-10T22:00'), at('2026-03-11T02:00')];
    expect(timeFaults({ ...TIMES, announcedFrom: one, announcedTo: other }, NOW)).toEqual([]);
    expect(codes(timeFaults({ ...TIMES, announcedFrom: other, announcedTo: one }, NOW))).toEqual([
      'announcedTo: moment-too-early',
    ]);
    expect(codes(timeFaults({ ...TIMES, announcedFrom: one }, NOW))).toEqual(['announcedTo: required']);
  });
});

describe('the end of an outage', () => {
  const ended = (endedAt: string, ...rows: readonly ReturnType<typeof said>[]) =>
    recordFaults({ startedAt: TIMES.startedAt, endedAt: at(endedAt) }, rows, NAMES);

  it('is refused while a feature is stopped, and the feature is named', () => {
    const [fault] = ended('2026-03-10T23:30', said('2026-03-10T23:00', 'restoring'));
    expect([fault?.code, fault?.facts?.['features']]).toEqual(['end-while-stopped', ['메시지']]);
  });

  it('is refused before a feature came back, and before it stopped again', () => {
    const rows = [
      said('2026-03-10T23:00', 'unreachable'),
      said('2026-03-10T23:20', 'normal', 2),
      said('2026-03-10T23:40', 'unreachable', 3),
      said('2026-03-10T23:50', 'degraded', 4),
    ];
    expect(codes(ended('2026-03-10T23:19', ...rows))).toEqual(['endedAt: end-while-stopped']);
    expect(codes(ended('2026-03-10T23:30', ...rows))).toEqual(['endedAt: end-while-stopped']);
    expect(ended('2026-03-10T23:50', ...rows)).toEqual([]);
  });

  it('is followed by no further stop', () => {
    const outage = { startedAt: TIMES.startedAt, endedAt: at('2026-03-10T23:30') };
    const row = (moment: string, state: FeatureState) => ({ at: at(moment), state, expectedAt: null });
    expect(codes(statusFaults(row('2026-03-10T23:30', 'unreachable'), outage, NOW))).toEqual(['at: stop-after-end']);
    expect(statusFaults(row('2026-03-10T23:29', 'unreachable'), outage, NOW)).toEqual([]);
    expect(statusFaults(row('2026-03-10T23:40', 'normal'), outage, NOW)).toEqual([]);
  });
});

describe('a start', () => {
  const moved = (...rows: readonly ReturnType<typeof said>[]) =>
    codes(recordFaults({ startedAt: at('2026-03-10T23:10'), endedAt: null }, rows, NAMES));

  it('is not moved behind what was said already, unless that was corrected', () => {
    expect(moved(said('2026-03-10T23:09', 'degraded'))).toEqual(['startedAt: start-after-status']);
    expect(moved(said('2026-03-10T23:09', 'degraded'), said('2026-03-10T23:09', 'normal', 2))).toEqual([]);
    expect(moved(said('2026-03-10T23:10', 'unreachable'))).toEqual([]);
  });

  it('is told with its seconds, where the difference is in them', () => {
    const outage = { startedAt: new Date('2026-03-10T23:00:30+09:00'), endedAt: null };
    const row = { at: at('2026-03-10T23:00'), state: 'normal', expectedAt: null } as const;
    expect(statusFaults(row, outage, NOW)[0]?.facts).toEqual({
      found: '2026-03-10 23:00',
      start: '2026-03-10 23:00:30',
    });
  });
});

describe('a row of the board', () => {
  it('is neither before the outage nor still to come, and expects nothing that is past', () => {
    const row = (moment: string, expected: string | null) => ({
      ...{ at: at(moment), state: 'unreachable' as const, expectedAt: expected === null ? null : at(expected) },
    });
    expect(codes(statusFaults(row('2026-03-10T22:59', null), TIMES, NOW))).toEqual(['at: moment-before-start']);
    expect(codes(statusFaults(row('2026-03-11T00:06', null), TIMES, NOW))).toEqual(['at: moment-in-future']);
    expect(codes(statusFaults(row('2026-03-10T23:30', '2026-03-10T23:30'), TIMES, NOW))).toEqual([
      'expectedAt: moment-too-early',
    ]);
    expect(statusFaults(row('2026-03-10T23:30', '2026-03-12T09:00'), TIMES, NOW)).toEqual([]);
  });
});
