import type { Mark, Picture, Tone } from '../../shared/picture.js';
import { fill, type Language, termsIn } from '../../shared/words/index.js';

/** One kind of part of a column. */
export interface PictureKind<Value extends string> {
  readonly value: Value;
  readonly name: string;
  readonly tone: Tone;
  /** Its edge is broken: not known, or still open. */
  readonly isOpen?: boolean;
}

export interface PictureYear<Value extends string> {
  readonly year: number;
  readonly counts: readonly { readonly value: Value; readonly count: number }[];
}

export interface StatisticsPictureInput<Value extends string> {
  readonly language: Language;
  readonly kinds: readonly PictureKind<Value>[];
  readonly years: readonly PictureYear<Value>[];
  /** Where the rows of a year and kind are listed. */
  readonly target: (year: number, value: Value) => string;
}

const WIDTH = 860;
const LEFT = 44;
const TOP = 30;
const HEIGHT = 200;
const BASE = TOP + HEIGHT;
const WIDEST = 70;
const KEYS_IN_A_LINE = 3;
const KEY = (WIDTH - LEFT) / KEYS_IN_A_LINE;
const KEY_LINE = 20;
/** A part lower than this has no room for its number. */
const LOWEST_LABELLED = 16;

/** The outages of each year as a column, in parts of one kind each; each part leads to its list. */
export function statisticsPicture<Value extends string>(input: StatisticsPictureInput<Value>): Picture {
  const { kinds, years } = input;
  const totals = years.map(({ counts }) => counts.reduce((sum, { count }) => sum + count, 0));
  const most = Math.max(1, ...totals);
  const step = (WIDTH - LEFT) / Math.max(1, years.length);
  const width = Math.min(WIDEST, step * 0.6);
  return {
    ...{ width: WIDTH, height: BASE + 36 + Math.ceil(kinds.length / KEYS_IN_A_LINE) * KEY_LINE, alt: altOf(input) },
    marks: [
      ...scaleMarks(most),
      ...years.flatMap((row, at) =>
        columnOf(input, row, { x: LEFT + at * step + (step - width) / 2, width, each: HEIGHT / most }),
      ),
      ...kinds.flatMap(keyMarks),
    ],
  };
}

function scaleMarks(most: number): readonly Mark[] {
  const step = Math.max(1, Math.ceil(most / 4));
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, at) => at * step).flatMap((value): Mark[] => {
    const y = BASE - (value * HEIGHT) / most;
    const points = [
      [LEFT, y],
      [WIDTH, y],
    ] as const;
    return [
      { kind: 'line', points, tone: 'grid', width: 1 },
      { kind: 'label', x: LEFT - 8, y: y + 4, text: String(value), size: 11, tone: 'quiet', anchor: 'end' },
    ];
  });
}

interface Column {
  readonly x: number;
  readonly width: number;
  /** How high one outage is. */
  readonly each: number;
}

function columnOf<Value extends string>(
  { language, kinds, target }: StatisticsPictureInput<Value>,
  { year, counts }: PictureYear<Value>,
  { x, width, each }: Column,
): readonly Mark[] {
  let y = BASE;
  const parts = kinds.flatMap((kind): readonly Mark[] => {
    const count = counts.find(({ value }) => value === kind.value)?.count ?? 0;
    if (count === 0) return [];
    const height = count * each;
    y -= height;
    const box = { kind: 'box', x, y, width, height, fill: kind.tone, ...edgeOf(kind) } as const;
    const label = { kind: 'label', x: x + width / 2, y: y + height / 2 + 4, size: 12, anchor: 'middle' } as const;
    const number = { ...label, text: String(count), tone: 'ink', on: kind.tone } as const;
    const marks = height < LOWEST_LABELLED ? [box] : [box, number];
    return [
      { kind: 'region', target: target(year, kind.value), name: partName(language, year, kind.name, count), marks },
    ];
  });
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  const middle = { kind: 'label', x: x + width / 2, anchor: 'middle', size: 12, tone: 'ink' } as const;
  return [
    ...parts,
    { ...middle, y: y - 6, text: String(total), isStrong: true },
    { ...middle, y: BASE + 18, text: String(year) },
  ];
}

function keyMarks<Value extends string>(kind: PictureKind<Value>, at: number): readonly Mark[] {
  const x = LEFT + (at % KEYS_IN_A_LINE) * KEY;
  const y = BASE + 34 + Math.floor(at / KEYS_IN_A_LINE) * KEY_LINE;
  return [
    { kind: 'box', x, y, width: 12, height: 12, fill: kind.tone, ...edgeOf(kind) },
    { kind: 'label', x: x + 18, y: y + 10, text: kind.name, size: 11, tone: 'ink' },
  ];
}

const edgeOf = ({ isOpen = false }: { readonly isOpen?: boolean }) => ({ line: 'quiet', isDashed: isOpen }) as const;

const partName = (language: Language, year: number, name: string, count: number): string =>
  fill(termsIn(language).outagesOfYear, { year, band: name, count });

const altOf = <Value extends string>({ language, kinds, years }: StatisticsPictureInput<Value>): string =>
  years
    .flatMap(({ year, counts }) =>
      kinds.flatMap(({ value, name }) => {
        const count = counts.find((each) => each.value === value)?.count ?? 0;
        return count === 0 ? [] : [partName(language, year, name, count)];
      }),
    )
    .join('. ');
