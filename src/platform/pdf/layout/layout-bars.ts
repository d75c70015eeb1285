import type { BarFigure } from '../block.js';
import { fontFace } from '../text/font-face.js';
import { patternShapes } from './bar-pattern.js';
import { CONTENT } from './page-geometry.js';
import type { Shape, Slab, TextLine } from './scene.js';
import { setText } from './set-text.js';
import { paragraphSlabs, slab, textLine, type LinePlace } from './slab.js';
import { structNode, type StructNode } from './struct-node.js';
import { STYLE } from './text-style.js';

const STYLE_OF_TEXT = STYLE.cell;
const ROW_HEIGHT = 19;
const BAR_HEIGHT = 11;
const SWATCH = 9;
const GAP = 8;

/** Widths of the columns at the left and right; the bars have what is between them. */
interface BarColumns {
  readonly label: number;
  readonly numbers: number;
}

/** A caption, a key to the patterns, and one stacked bar for each count; the numbers stand at the right in the order of the key. */
export function layoutBars(figure: BarFigure, section: StructNode): Slab[] {
  const node = structNode('Figure', section, { alt: figure.alt });
  const caption = setText(figure.caption, STYLE.caption, structNode('Caption', node), CONTENT.width);
  const columns = measureColumns(figure);
  const above = paragraphSlabs(caption, STYLE.caption, { x: CONTENT.left, width: CONTENT.width });
  const rows = figure.bars.flatMap((bar) => barRow(bar, scaleOf(figure, columns), columns, node));
  return [...above, ...legend(figure.segments, node), ...rows].map((each, index) => ({ ...each, glued: index > 0 }));
}

function measureColumns({ bars }: BarFigure): BarColumns {
  const widest = (texts: readonly string[]): number =>
    texts.reduce((most, text) => Math.max(most, fontFace('regular').widthOf(text, STYLE_OF_TEXT.size)), 0) + 0.01;
  return {
    label: Math.min(widest(bars.map((bar) => bar.label)), CONTENT.width / 3),
    numbers: Math.min(widest(bars.map(numbersOf)), CONTENT.width / 3),
  };
}

/** Points for one counted thing: the longest bar fills its column. */
function scaleOf({ bars }: BarFigure, { label, numbers }: BarColumns): number {
  const longest = Math.max(1, ...bars.map((bar) => sum(bar.counts)));
  return (CONTENT.width - label - numbers - 2 * GAP) / longest;
}

function legend(segments: readonly string[], figure: StructNode): Slab[] {
  const shapes: Shape[] = [];
  const lines: TextLine[] = [];
  let x: number = CONTENT.left;
  let y = 0;
  for (const [index, segment] of segments.entries()) {
    const width = fontFace('regular').widthOf(segment, STYLE_OF_TEXT.size) + 0.01;
    if (x > CONTENT.left && x + SWATCH + 4 + width > CONTENT.right) [x, y] = [CONTENT.left, y + ROW_HEIGHT];
    shapes.push(...patternShapes(index, { x, y: y + 5, width: SWATCH, height: SWATCH }));
    lines.push(...cell(segment, { x: x + SWATCH + 4, width, top: y + 2, align: 'left' }, figure));
    x += SWATCH + 4 + width + 16;
  }
  return [slab({ height: y + ROW_HEIGHT + 3, shapes, lines, figure })];
}

function barRow(bar: BarFigure['bars'][number], scale: number, columns: BarColumns, figure: StructNode): Slab[] {
  const labelLines = setText(bar.label, STYLE_OF_TEXT, structNode('Span', figure), columns.label);
  const place = { x: CONTENT.left, width: columns.label, align: 'left' as const };
  const numbers = { x: CONTENT.right - columns.numbers, width: columns.numbers, top: 2, align: 'right' as const };
  const label = labelLines.map((line, index) =>
    textLine(line, STYLE_OF_TEXT, { ...place, top: 2 + index * STYLE_OF_TEXT.leading }),
  );
  const height = ROW_HEIGHT + (labelLines.length - 1) * STYLE_OF_TEXT.leading;
  const shapes = barShapes(bar.counts, scale, CONTENT.left + columns.label + GAP);
  const replaced = labelLines.some((line) => line.replaced);
  return [slab({ height, shapes, lines: [...label, ...cell(numbersOf(bar), numbers, figure)], figure, replaced })];
}

function barShapes(counts: readonly number[], scale: number, left: number): Shape[] {
  let x = left;
  return counts.flatMap((count, index) => {
    const box = { x, y: (ROW_HEIGHT - BAR_HEIGHT) / 2, width: count * scale, height: BAR_HEIGHT };
    x += box.width;
    return count > 0 ? patternShapes(index, box) : [];
  });
}

function cell(text: string, place: LinePlace, figure: StructNode): TextLine[] {
  const lines = setText(text, STYLE_OF_TEXT, structNode('Span', figure), place.width);
  return lines.map((line, index) =>
    textLine(line, STYLE_OF_TEXT, { ...place, top: place.top + index * STYLE_OF_TEXT.leading }),
  );
}

function numbersOf({ counts }: BarFigure['bars'][number]): string {
  return counts.join(' / ');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((left, right) => left + right, 0);
}
