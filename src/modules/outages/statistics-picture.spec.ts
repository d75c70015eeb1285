import { describe, expect, it } from '@jest/globals';
import { statisticsPicture } from './statistics-picture.js';

type Kind = 'short' | 'long' | 'open';
const kinds = [
  { value: 'short', name: '10분 이내', tone: 'good' },
  { value: 'long', name: '24시간 초과', tone: 'bad' },
  { value: 'open', name: '진행 중', tone: 'paper', isOpen: true },
] as const;
const year = (of: number, counts: Partial<Record<Kind, number>>) => ({
  ...{ year: of, counts: kinds.map(({ value }) => ({ value, count: counts[value] ?? 0 })) },
});
const picture = (years: readonly ReturnType<typeof year>[]) =>
  statisticsPicture<Kind>({ language: 'ko', kinds, years, target: (of, value) => `${of} ${value}` });

describe('the picture of outages over years', () => {
  const years = [year(2024, { short: 3, long: 1 }), year(2025, {}), year(2026, { open: 2 })];

  it('has a part for every number that is not zero, which leads to its list', () => {
    const parts = picture(years).marks.flatMap((mark) => (mark.kind === 'region' ? [mark] : []));
    expect(parts.map(({ target, name }) => [target, name])).toEqual([
      ['2024 short', '2024년, 10분 이내: 3 건'],
      ['2024 long', '2024년, 24시간 초과: 1 건'],
      ['2026 open', '2026년, 진행 중: 2 건'],
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

  it('is drawn without any outage as well, and says all that it shows', () => {
    expect(picture([year(2026, {})]).alt).toBe('');
    expect(picture(years).alt).toContain('2026년, 진행 중: 2 건');
  });
});
