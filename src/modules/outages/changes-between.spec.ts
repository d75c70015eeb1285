import { describe, expect, it } from '@jest/globals';
import { changesBetween } from './changes-between.js';
import type { FeatureState } from './feature-state.js';

const at = (time: string) => new Date(`2022-10-17T${time}:00+09:00`);
const FEATURES = [{ id: 'mail' }, { id: 'talk' }];

/** Rows of `mail`, entered in this order. */
const said = (...rows: readonly (readonly [string, FeatureState])[]) =>
  rows.map(([time, state], number) => ({ featureId: 'mail', at: at(time), state, number }));

const between = (from: string, to: string, rows: ReturnType<typeof said>) =>
  changesBetween(FEATURES, rows, at(from), at(to)).map(({ feature, before, after, direction, at: since }) => [
    ...[feature.id, before, after.state, direction],
    since.toISOString().slice(11, 16),
  ]);

describe('what changed between two moments', () => {
  it('is a feature that came back, got worse, or of which something was said for the first time', () => {
    const rows = said(['09:00', 'unreachable'], ['11:00', 'restoring'], ['12:00', 'unreachable']);
    expect(between('08:00', '10:00', rows)).toEqual([['mail', null, 'unreachable', 'first', '00:00']]);
    expect(between('10:00', '11:30', rows)).toEqual([['mail', 'unreachable', 'restoring', 'better', '02:00']]);
    expect(between('11:30', '13:00', rows)).toEqual([['mail', 'restoring', 'unreachable', 'worse', '03:00']]);
  });

  it('is told as well of what changed and is as it was again', () => {
    const rows = said(['09:00', 'unreachable'], ['11:00', 'normal'], ['12:00', 'unreachable']);
    expect(between('10:00', '13:00', rows)).toEqual([['mail', 'unreachable', 'unreachable', 'same', '03:00']]);
  });

  it('has what was said at its end, and not what was said at its start', () => {
    const rows = said(['09:00', 'unreachable'], ['11:00', 'normal']);
    expect(between('10:00', '11:00', rows)).toHaveLength(1);
    expect(between('11:00', '12:00', rows)).toEqual([]);
  });

  it('is nothing where a state is only said again, where nothing was said, and after the second moment', () => {
    expect(between('09:30', '12:00', said(['09:00', 'restoring'], ['11:00', 'restoring']))).toEqual([]);
    expect(between('09:30', '12:00', said())).toEqual([]);
    expect(between('09:30', '10:00', said(['09:00', 'restoring'], ['11:00', 'normal']))).toEqual([]);
  });

  it('follows a correction: of two rows of one moment the one entered last counts', () => {
    const rows = said(['09:00', 'unreachable'], ['11:00', 'normal'], ['11:00', 'unreachable']);
    expect(between('10:00', '12:00', rows)).toEqual([]);
  });

  it('is nothing where the second moment is not after the first', () => {
    const rows = said(['09:00', 'unreachable'], ['11:00', 'normal']);
    expect(between('12:00', '10:00', rows)).toEqual([]);
  });
});
