import { describe, expect, it } from '@jest/globals';
import { statisticsPicture } from './statistics-picture.js';
import type { YearRow } from './statistics.queries.js';
import { TIME_BANDS, type TimeBand } from './time-bands.js';

const year = (of: number, counts: Partial<Record<TimeBand, number>>): YearRow => {
  const lasted = TIME_BANDS.map((value) => ({ value, count: counts[value] ?? 0 }));
  const count = lasted.reduce((sum, each) => sum + each.count, 0);
  return { year: of, count, lasted, median: { lasted: null, detected: null, notified: null }, longest: null };
};
const picture = (years: readonly YearRow[]) =>
  statisticsPicture({ language: 'ko', years, target: (of, band) => `${of} ${band}` });

describe('the picture of outages over years', () => {
  const years = [year(2024, { 'within-10': 3, 'over-day': 1 }), year(2025, {}), year(2026, { none: 2 })];

  it('has a part for every number that is not zero, which leads to its list', () => {
    const parts = picture(years).marks.flatMap((mark) => (mark.kind === 'region' ? [mark] : []));
    expect(parts.map(({ target, name }) => [target, name])).toEqual([
      ['2024 within-10', '2024년, 10분 이내: 3건'],
      ['2024 over-day', '2024년, 24시간 초과: 1건'],
      ['2026 none', '2026년, 진행 중: 2건'],
    ]);
  });

  it('draws parts as high as they count, one on the other and within the picture', () => {
    const { marks, height } = picture(years);
    const boxes = marks
      .flatMap((mark) => (mark.kind === 'region' ? mark.marks : []))
      .filter(({ kind }) => kind === 'box');
    const [three, one] = boxes.flatMap((box) => (box.kind === 'box' ? [box] : []));
    expect(three?.height).toBe(3 * (one?.height ?? 0));
    expect((one?.y ?? 0) + (one?.height ?? 0)).toBeCloseTo(three?.y ?? 0);
    expect((three?.y ?? 0) + (three?.height ?? 0)).toBeLessThan(height);
  });

  it.each(['ko', 'en'] as const)('has keys that do not run into one another, in %s', (language) => {
    const { marks } = statisticsPicture({ language, years, target: () => '' });
    const keys = marks.flatMap((mark) =>
      mark.kind === 'label' && mark.size === 11 && mark.anchor === undefined ? [mark] : [],
    );
    expect(keys).toHaveLength(TIME_BANDS.length);
    const width = (text: string) => [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 11 : 6.5), 0);
    keys.forEach(({ x, y, text }, at) => {
      const next = keys[at + 1];
      if (next?.y === y) expect(x + width(text)).toBeLessThan(next.x - 18);
    });
  });

  it('is drawn without any outage as well, and says all that it shows', () => {
    expect(picture([year(2026, {})]).alt).toBe('');
    expect(picture(years).alt).toContain('2026년, 진행 중: 2건');
  });
});
