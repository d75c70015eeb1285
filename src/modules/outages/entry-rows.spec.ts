import { describe, expect, it } from '@jest/globals';
import { changedRows, type EntryRow, overtaken, type Standing } from './entry-rows.js';

const at = (text: string) => new Date(`${text}+09:00`);
const standing = (featureId: string, number: number, more: Partial<Standing> = {}): Standing => ({
  ...{ featureId, number, at: at('2026-03-10T09:00'), state: 'unreachable', note: '', expectedAt: null },
  ...more,
});
const typed = (feature: string, seen: number, more: Partial<EntryRow> = {}): EntryRow => ({
  ...{ feature, seen, state: 'unreachable', note: '', expectedAt: null, ...more },
});

describe('the rows of the form', () => {
  it('are entered where they say something else than what their editor saw', () => {
    const statuses = [standing('a', 1), standing('b', 2), standing('c', 3), standing('d', 4)];
    const rows = [
      typed('a', 1),
      typed('b', 2, { state: 'restoring' }),
      typed('c', 3, { note: '장비 교체' }),
      typed('d', 4, { expectedAt: at('2026-03-10T18:00') }),
    ];
    expect(changedRows(rows, statuses).map(({ feature }) => feature)).toEqual(['b', 'c', 'd']);
  });

  it('are left out where nothing was said and nothing is typed', () => {
    const rows = [
      typed('a', 0, { state: null }),
      typed('b', 0, { state: 'normal' }),
      typed('c', 0, { state: null, note: '?' }),
    ];
    expect(changedRows(rows, []).map(({ feature }) => feature)).toEqual(['b', 'c']);
  });

  it('compare expected times by the minute, which is all that a form has', () => {
    const statuses = [standing('a', 1, { expectedAt: new Date('2026-03-10T18:00:30+09:00') })];
    expect(changedRows([typed('a', 1, { expectedAt: at('2026-03-10T18:00') })], statuses)).toEqual([]);
  });

  it('are overtaken where somebody entered the same feature since it was seen', () => {
    const newest = [
      { featureId: 'a', number: 5 },
      { featureId: 'b', number: 2 },
    ];
    const rows = [
      { feature: 'a', seen: 1 },
      { feature: 'b', seen: 2 },
      { feature: 'c', seen: 0 },
    ];
    expect(overtaken(rows, newest).map(({ feature }) => feature)).toEqual(['a']);
    expect(overtaken([{ feature: 'a', seen: null }], newest)).toEqual([]);
  });
});
