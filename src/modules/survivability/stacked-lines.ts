import { type Label, linesOf, type Tone, widthOfText } from '../../shared/picture.js';

/** Words in a box: at the first size at which they fit one line, else at the last of them in as many lines as allowed. */
export interface StackedText {
  readonly text: string;
  /** The largest first; at least one. */
  readonly sizes: readonly [number, ...number[]];
  readonly most: number;
  readonly isStrong?: boolean;
}

export interface StackedAt {
  readonly x: number;
  /** Around which the lines stand. */
  readonly middle: number;
  readonly width: number;
  readonly on: Tone;
}

/** One text below another, the whole around the middle of its box. */
export function stackedLines(texts: readonly StackedText[], { x, middle, width, on }: StackedAt): readonly Label[] {
  const lines = texts.flatMap(({ text, sizes, most, isStrong }) => {
    const size = sizes.find((each) => widthOfText(text, each) <= width) ?? Math.min(...sizes);
    return linesOf(text, size, width, most).map((line) => ({
      text: line,
      size,
      ...(isStrong === true && { isStrong }),
    }));
  });
  const height = lines.reduce((sum, { size }) => sum + size * LEADING, 0);
  let top = middle - height / 2;
  return lines.map((line) => {
    const y = Math.round(top + line.size);
    top += line.size * LEADING;
    return { kind: 'label', x, y, tone: on, on, ...line };
  });
}

const LEADING = 1.3;
