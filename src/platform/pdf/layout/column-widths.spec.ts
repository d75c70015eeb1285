import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { columnWidths, type ColumnNeed } from './column-widths.js';

const byContent = (least: number, most: number): ColumnNeed => ({ width: undefined, least, most });
const points = (value: number): ColumnNeed => ({ width: { points: value }, least: 0, most: 0 });
const weight = (value: number): ColumnNeed => ({ width: { weight: value }, least: 0, most: 0 });

describe('column widths', () => {
  it('divides by weight what fixed columns leave', () => {
    expect(columnWidths([points(100), weight(1), weight(3)], 500)).toEqual([100, 100, 300]);
  });

  it('gives columns by content what their text needs before the weights divide the rest', () => {
    expect(columnWidths([byContent(20, 40), weight(1)], 500)).toEqual([40, 460]);
  });

  it('stretches columns by content in proportion where nobody else claims the rest', () => {
    expect(columnWidths([byContent(10, 100), byContent(10, 300)], 800)).toEqual([200, 600]);
  });

  it('lets long texts wrap before it makes a column narrower than its longest word', () => {
    const [short, long] = columnWidths([byContent(60, 60), byContent(50, 5000)], 500);
    expect(short).toBeCloseTo(60);
    expect(long).toBeCloseTo(440);
  });

  it('always fills the table exactly', () => {
    const need = fc.oneof(
      fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 900 })).map(([least, more]) => byContent(least, least + more)),
      fc.integer({ min: 1, max: 9 }).map(weight),
      fc.integer({ min: 10, max: 80 }).map(points),
    ); // prettier-ignore
    fc.assert(fc.property(fc.array(need, { minLength: 1, maxLength: 6 }), (needs) => {
      const widths = columnWidths(needs, 480);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(480);
      for (const width of widths) expect(width).toBeGreaterThanOrEqual(0);
    })); // prettier-ignore
  });
});
