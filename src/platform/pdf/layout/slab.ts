import type { Align } from '../block.js';
import type { SetLine } from './set-text.js';
import type { Slab, TextLine } from './scene.js';
import type { TextStyle } from './text-style.js';

/** A slab with what is given, and nothing else on it. */
export function slab(given: Partial<Slab> & Pick<Slab, 'height'>): Slab {
  return { gapBefore: 0, glued: false, lines: [], shapes: [], nodes: [], bookmarks: [], replaced: false, ...given };
}

/** Where a line of text stands: `x` and `width` of its column, `top` within its slab. */
export interface LinePlace {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly align: Align;
}

const SLACK: Readonly<Record<Align, number>> = { left: 0, center: 0.5, right: 1 };

export function textLine(line: SetLine, style: TextStyle, place: LinePlace): TextLine {
  return {
    x: place.x + (place.width - line.width) * SLACK[place.align],
    baseline: place.top + (style.leading - style.size) / 2 + style.size * 0.88,
    words: line.words,
    slack: SLACK[place.align],
  };
}

/** One slab for each line of a paragraph; its first two and its last two lines are not parted. */
export function paragraphSlabs(
  lines: readonly SetLine[],
  style: TextStyle,
  column: { readonly x: number; readonly width: number; readonly align?: Align },
): Slab[] {
  const place = { align: 'left' as const, ...column, top: 0 };
  return lines.map((line, index) =>
    slab({
      height: style.leading,
      glued: index === 1 || (index > 0 && index === lines.length - 1),
      lines: [textLine(line, style, place)],
      replaced: line.replaced,
    }),
  );
}

/** The slabs, the first of them changed. */
export function withFirst(slabs: readonly Slab[], change: Partial<Slab>): Slab[] {
  return slabs.map((each, index) => (index === 0 ? { ...each, ...change } : each));
}

export function totalHeight(slabs: readonly Slab[]): number {
  return slabs.reduce((sum, each) => sum + each.gapBefore + each.height, 0);
}
