import { type Box, linesOf, type Mark, type Region, type Tone, widthOfText } from '../../shared/picture.js';
import { fill, type Language, termsIn } from '../../shared/words/index.js';
import { isDifferent, toneOf, wordsOf } from './outcome-words.js';
import type { ServiceOutcome } from './service-outcome.js';

type Drawn = Exclude<Mark, Region>;

/** How large a cell is drawn. */
export const CELL = { width: 148, height: 58 } as const;

export interface MatrixCell {
  readonly language: Language;
  readonly outcome: ServiceOutcome;
  /** How it was, where the picture shows a change. */
  readonly before: ServiceOutcome | null;
  readonly wasWords?: string | undefined;
  readonly recoveryObjectiveMinutes: number | null;
  readonly isChosen: boolean;
}

/** Shape, words and colour of one outcome; a changed one is framed and says what it was. */
export function matrixCell(cell: MatrixCell, x: number, y: number): readonly Drawn[] {
  const tone = toneOf(cell.outcome);
  const [first, ...notes] = linesIn(cell);
  const label = { kind: 'label', x: x + 44, tone, on: tone } as const;
  const width = CELL.width - 50;
  const second = fitting(notes, 12, width);
  const text = (line: string, size: number) => linesOf(line, size, width, 1)[0] ?? '';
  return [
    { kind: 'box', x, y, width: CELL.width, height: CELL.height, fill: tone },
    ...shapeOf(cell.outcome, x + 24, y + CELL.height / 2, tone),
    { ...label, y: y + (second === '' ? 34 : 26), text: text(first, 15), size: 15, isStrong: true },
    { ...label, y: y + 44, text: text(second, 12), size: 12 },
    ...frame(cell, x, y),
  ];
}

/** As many notes as fit whole, but at least one. */
function fitting([first = '', ...others]: readonly string[], size: number, width: number): string {
  return others.reduce((line, note) => {
    const longer = `${line} · ${note}`;
    return widthOfText(longer, size) <= width ? longer : line;
  }, first);
}

function linesIn({
  language,
  outcome,
  before,
  wasWords,
  recoveryObjectiveMinutes,
}: MatrixCell): readonly [string, ...string[]] {
  const [first = '', ...notes] = wordsOf(language, outcome, recoveryObjectiveMinutes);
  if (before === null || !isDifferent(before, outcome)) return [first, ...notes];
  const [was = ''] = wordsOf(language, before, null);
  // what changed is then among the notes
  return was === first
    ? [first, ...notes]
    : [first, fill(wasWords ?? termsIn(language).matrixWords.was, { before: was })];
}

function frame({ isChosen, before, outcome }: MatrixCell, x: number, y: number): readonly Box[] {
  const isChanged = before !== null && isDifferent(before, outcome);
  if (!isChosen && !isChanged) return [];
  const size = { width: CELL.width - 3, height: CELL.height - 3 };
  return [{ kind: 'box', x: x + 1.5, y: y + 1.5, ...size, line: 'accent', isDashed: !isChosen }];
}

/** Circle, triangle, square and cross: told apart without colour. A circle with a bar in it goes on and has lost data. */
function shapeOf({ state, dataLossSeconds }: ServiceOutcome, x: number, y: number, tone: Tone): readonly Drawn[] {
  const on = tone === 'gone' ? 'paper' : tone;
  switch (state) {
    case 'uninterrupted':
      return [
        { kind: 'circle', x, y, radius: 8, line: on },
        ...(dataLossSeconds === 0
          ? []
          : [
              {
                kind: 'line',
                points: [
                  [x - 4, y],
                  [x + 4, y],
                ],
                tone: on,
                width: 2.4,
              } as const,
            ]),
      ];
    case 'degraded':
      return [
        {
          kind: 'outline',
          points: [
            [x - 8, y + 7],
            [x, y - 8],
            [x + 8, y + 7],
          ],
          line: on,
        },
      ];
    case 'interrupted':
      return [
        {
          kind: 'outline',
          points: [
            [x - 8, y - 8],
            [x + 8, y - 8],
            [x + 8, y + 8],
            [x - 8, y + 8],
          ],
          line: on,
        },
      ];
    case 'lost':
      return [
        {
          kind: 'line',
          points: [
            [x - 7, y - 7],
            [x + 7, y + 7],
          ],
          tone: on,
          width: 2.6,
        },
        {
          kind: 'line',
          points: [
            [x + 7, y - 7],
            [x - 7, y + 7],
          ],
          tone: on,
          width: 2.6,
        },
      ];
  }
}
