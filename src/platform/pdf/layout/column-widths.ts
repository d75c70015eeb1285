import type { Column } from '../block.js';

/** What a column asks for, in points, padding included. */
export interface ColumnNeed {
  readonly width: Column['width'];
  /** Width of its longest word, and of its longest text on one line. */
  readonly least: number;
  readonly most: number;
}

/**
 * Widths of the columns, `total` points together. Fixed columns get theirs; columns by content get what their text needs,
 * up to an equal share; the others divide the rest by weight. What nobody claims goes to the columns by content, in proportion.
 */
export function columnWidths(needs: readonly ColumnNeed[], total: number): number[] {
  const fixed = sum(needs.map(({ width }) => (width !== undefined && 'points' in width ? width.points : 0)));
  const free = Math.max(total - fixed, 0);
  const weights = sum(needs.map(weightOf));
  const byContent = contentWidths(needs, weights > 0 ? shareOfContent(needs, free) : free, weights > 0);
  const rest = Math.max(free - sum(byContent), 0);
  const widths = needs.map((need, index) => {
    if (need.width === undefined) return byContent[index] ?? 0;
    return 'points' in need.width ? need.width.points : (rest * need.width.weight) / weights;
  });
  return scaled(widths, total);
}

function shareOfContent(needs: readonly ColumnNeed[], free: number): number {
  const flexible = needs.filter(({ width }) => width === undefined || 'weight' in width);
  const byContent = flexible.filter(({ width }) => width === undefined);
  return (free * byContent.length) / flexible.length;
}

/** Between the longest word and the longest text; with `mayLeave` not more than the text needs. */
function contentWidths(needs: readonly ColumnNeed[], available: number, mayLeave: boolean): number[] {
  const asking = needs.map((need) => (need.width === undefined ? need : { least: 0, most: 0 }));
  const least = sum(asking.map((need) => need.least));
  const most = sum(asking.map((need) => need.most));
  if (most <= available) return mayLeave ? asking.map((need) => need.most) : scaled(asking.map((need) => need.most), available); // prettier-ignore
  if (least >= available) return scaled(asking.map((need) => need.least), available); // prettier-ignore
  const ratio = (available - least) / (most - least);
  return asking.map((need) => need.least + (need.most - need.least) * ratio);
}

function weightOf({ width }: ColumnNeed): number {
  return width !== undefined && 'weight' in width ? width.weight : 0;
}

function scaled(widths: readonly number[], total: number): number[] {
  const present = sum(widths);
  return present === 0 ? [...widths] : widths.map((width) => (width * total) / present);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((left, right) => left + right, 0);
}
