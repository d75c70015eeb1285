import { describe, expect, it } from '@jest/globals';
import type { FeatureState } from './feature-state.js';
import { stoppedSince } from './stopped-since.js';

const at = (time: string) => new Date(`2022-10-17T${time}:00+09:00`);
const said = (...rows: readonly (readonly [string, FeatureState])[]) =>
  rows.map(([time, state], number) => ({ featureId: 'mail', at: at(time), state, number }));

describe('a feature that is stopped', () => {
  it('is so since it was not reachable, also while it is being restored', () => {
    const rows = said(['09:00', 'unreachable'], ['11:00', 'restoring']);
    expect(stoppedSince(rows, at('12:00'))).toEqual(at('09:00'));
  });

  it('is so since it stopped again, where it had come back', () => {
    const rows = said(['09:00', 'unreachable'], ['10:00', 'degraded'], ['11:00', 'restoring']);
    expect(stoppedSince(rows, at('12:00'))).toEqual(at('11:00'));
    expect(stoppedSince(rows, at('09:30'))).toEqual(at('09:00'));
  });

  it('is none while it works, and before anything was said', () => {
    const rows = said(['09:00', 'unreachable'], ['10:00', 'normal']);
    expect(stoppedSince(rows, at('10:00'))).toBeNull();
    expect(stoppedSince(rows, at('08:00'))).toBeNull();
  });
});
