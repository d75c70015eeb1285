import { endsWithOpening, startsWithClosing } from './keep-together.js';
import type { Measure, Run } from './run.js';

/** After these a long address, path or number may be broken sooner than elsewhere. */
const SOFT_BREAK = /[-‐–/\\_.,&=?@+|\]]$/u;
const graphemes = new Intl.Segmenter('ko', { granularity: 'grapheme' });

/** Cuts a word that is wider than a line into parts that each fit one, never inside a character. */
export function breakInside<S>(word: readonly Run<S>[], width: number, measure: Measure<S>): Run<S>[][] {
  let rest = word.flatMap((run) => splitGraphemes(run));
  const parts: Run<S>[][] = [];
  while (rest.length > 0) {
    const length = partLength(rest, width, measure);
    parts.push(joinRuns(rest.slice(0, length)));
    rest = rest.slice(length);
  }
  return parts;
}

function splitGraphemes<S>(run: Run<S>): Run<S>[] {
  return Array.from(graphemes.segment(run.text), ({ segment }) => ({ text: segment, style: run.style }));
}

function partLength<S>(rest: readonly Run<S>[], width: number, measure: Measure<S>): number {
  const fitting = fittingLength(rest, width, measure);
  if (fitting === rest.length) return fitting;
  for (let length = fitting; length > fitting / 2; length--) {
    if (SOFT_BREAK.test(rest[length - 1]?.text ?? '') && mayBreakAt(rest, length)) return length;
  }
  const best = longest(fitting, (length) => mayBreakAt(rest, length));
  // between two brackets there may be no good place: a line that ends with an opening one reads better than one that starts with a closing one
  return best ?? longest(fitting, (length) => !startsWithClosing(rest[length]?.text ?? '')) ?? fitting;
}

function longest(most: number, isGood: (length: number) => boolean): number | null {
  for (let length = most; length > 0; length--) if (isGood(length)) return length;
  return null;
}

/** How many characters fit the line, at least one. Widths are added up first, then the part is measured as a whole (kerning). */
function fittingLength<S>(rest: readonly Run<S>[], width: number, measure: Measure<S>): number {
  let sum = 0;
  let length = 0;
  for (const { text, style } of rest) {
    sum += measure(text, style);
    if (sum > width) break;
    length++;
  }
  while (length > 1 && widthOf(joinRuns(rest.slice(0, length)), measure) > width) length--;
  return Math.max(length, 1);
}

function mayBreakAt<S>(rest: readonly Run<S>[], length: number): boolean {
  return !startsWithClosing(rest[length]?.text ?? '') && !endsWithOpening(rest[length - 1]?.text ?? '');
}

function joinRuns<S>(parts: readonly Run<S>[]): Run<S>[] {
  const joined: { text: string; style: S }[] = [];
  for (const { text, style } of parts) {
    const last = joined.at(-1);
    if (last?.style === style) last.text += text;
    else joined.push({ text, style });
  }
  return joined;
}

function widthOf<S>(runs: readonly Run<S>[], measure: Measure<S>): number {
  return runs.reduce((sum, run) => sum + measure(run.text, run.style), 0);
}
