import { type Box, type Mark, type Region, widthOfText } from '../../shared/picture.js';
import { fill, type Language, termsIn } from '../../shared/words/index.js';
import { outcomeShape } from './outcome-shape.js';
import { isDifferent, toneOf, wordsOf } from './outcome-words.js';
import type { ServiceOutcome } from './service-outcome.js';
import { stackedLines } from './stacked-lines.js';

type Drawn = Exclude<Mark, Region>;

/** How large a cell is drawn. */
export const CELL = { width: 148, height: 58 } as const;
/** How far below it the strip of the other basis stands, and how high that is. */
export const STRIP = { gap: 2, height: 32 } as const;

export interface MatrixCell {
  readonly language: Language;
  readonly outcome: ServiceOutcome;
  /** How it was, where the picture shows a change. */
  readonly before: ServiceOutcome | null;
  readonly recoveryObjectiveMinutes: number | null;
  readonly isChosen: boolean;
}

const WORDS = { x: 44, width: CELL.width - 49, note: 12 } as const;
/** Before the words: the middle of the shape, and where in a strip the name of its basis ends. */
const BEFORE = { shape: 24, basis: 40 } as const;

/** Shape, words and colour of one outcome; a changed one is framed and says what it was. */
export function matrixCell(cell: MatrixCell, x: number, y: number): readonly Drawn[] {
  const tone = toneOf(cell.outcome);
  const [first, ...notes] = linesIn(cell);
  const middle = y + CELL.height / 2;
  const texts = [
    { text: first, sizes: [15, 13, 11], most: 1, isStrong: true },
    { text: fitting(notes), sizes: [WORDS.note, 11], most: 2 },
  ] as const;
  return [
    { kind: 'box', x, y, width: CELL.width, height: CELL.height, fill: tone },
    ...outcomeShape(cell.outcome, x + BEFORE.shape, middle, tone),
    ...stackedLines(texts, { x: x + WORDS.x, middle, width: WORDS.width, on: tone }),
    ...frame(cell, x, y, CELL.height),
  ];
}

/**
 * Below a cell, what comes of it where only proven takeovers count.
 * @param declared the outcome in the cell, of which nothing is said twice
 */
export function matrixStrip(cell: MatrixCell, declared: ServiceOutcome, x: number, y: number): readonly Drawn[] {
  const { language, outcome, recoveryObjectiveMinutes } = cell;
  const tone = toneOf(outcome);
  const [said, words] = [declared, outcome].map((each) => wordsOf(language, each, recoveryObjectiveMinutes));
  const text = words?.find((each) => said?.includes(each) !== true) ?? words?.[0] ?? '';
  const middle = y + STRIP.height / 2;
  return [
    { kind: 'box', x, y, width: CELL.width, height: STRIP.height, fill: tone },
    {
      ...{ kind: 'label', x: x + BEFORE.basis, y: middle + 4, tone, on: tone, size: 10.5, anchor: 'end' },
      text: termsIn(language).matrixWords.proven,
    },
    ...stackedLines([{ text, sizes: [13, 12, 11], most: 2, isStrong: true }], {
      ...{ x: x + WORDS.x, middle, width: WORDS.width, on: tone },
    }),
    ...frame(cell, x, y, STRIP.height),
  ];
}

/** As many notes as fit whole on one line, but at least one. */
function fitting([first = '', ...others]: readonly string[]): string {
  return others.reduce((line, note) => {
    const longer = `${line} · ${note}`;
    return widthOfText(longer, WORDS.note) <= WORDS.width ? longer : line;
  }, first);
}

function linesIn({ language, outcome, before, recoveryObjectiveMinutes }: MatrixCell): readonly [string, ...string[]] {
  const [first = '', ...notes] = wordsOf(language, outcome, recoveryObjectiveMinutes);
  if (before === null || !isDifferent(before, outcome)) return [first, ...notes];
  const [was = ''] = wordsOf(language, before, null);
  // what changed is then among the notes
  return was === first ? [first, ...notes] : [first, fill(termsIn(language).matrixWords.was, { before: was })];
}

function frame({ isChosen, before, outcome }: MatrixCell, x: number, y: number, height: number): readonly Box[] {
  const isChanged = before !== null && isDifferent(before, outcome);
  const inset = (by: number, isDashed: boolean): Box => ({
    ...{ kind: 'box', x: x + by, y: y + by, width: CELL.width - 2 * by, height: height - 2 * by },
    ...{ line: 'accent', isDashed },
  });
  // of a cell that is both, the broken line stands within the whole one
  return [...(isChosen ? [inset(1.5, false)] : []), ...(isChanged ? [inset(isChosen ? 6 : 1.5, true)] : [])];
}
