import type { Mark, Picture, Tone } from '../../shared/picture.js';
import { fill, type Language, termsIn } from '../../shared/words/index.js';
import type { YearRow } from './statistics.queries.js';
import { TIME_BANDS, type TimeBand } from './time-bands.js';

export interface StatisticsPictureInput {
  readonly language: Language;
  readonly years: readonly YearRow[];
  /** Where the rows of a year and band are listed. */
  readonly target: (year: number, band: TimeBand) => string;
}

const WIDTH = 860;
const LEFT = 44;
const TOP = 30;
const HEIGHT = 200;
const BASE = TOP + HEIGHT;
const WIDEST = 70;
/** Keys stand in rows, each of so many. */
const KEYS = 3;
const KEY = 180;
const KEY_LINE = 20;

const TONES: Readonly<Record<TimeBand, Tone>> = {
  'within-10': 'good',
  'within-30': 'accent',
  'within-120': 'warning',
  'within-day': 'mild',
  'over-day': 'bad',
  none: 'paper',
};

/** The outages of each year as a column, by how long they lasted; each part leads to its list. */
export function statisticsPicture(input: StatisticsPictureInput): Picture {
  const { language, years } = input;
  const most = Math.max(1, ...years.map(({ count }) => count));
  const step = (WIDTH - LEFT) / Math.max(1, years.length);
  const width = Math.min(WIDEST, step * 0.6);
  const columns = years.map((row, at) => ({ row, x: LEFT + at * step + (step - width) / 2 }));
  return {
    ...{
      width: WIDTH,
      height: BASE + 36 + KEY_LINE * Math.ceil(TIME_BANDS.length / KEYS),
      alt: altOf(language, years),
    },
    marks: [
      ...scaleMarks(most),
      ...columns.flatMap(({ row, x }) => column(input, row, x, width, HEIGHT / most)),
      ...TIME_BANDS.flatMap((band, at) => keyMarks(language, band, at)),
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

function column(
  { language, target }: StatisticsPictureInput,
  { year, count, lasted }: YearRow,
  x: number,
  width: number,
  each: number,
): readonly Mark[] {
  let y = BASE;
  const parts = lasted
    .filter((part) => part.count > 0)
    .map(({ value, count: many }): Mark => {
      y -= many * each;
      const name = partName(language, year, value, many);
      const box = { kind: 'box', x, y, width, height: many * each, fill: TONES[value], ...edgeOf(value) } as const;
      const label = { kind: 'label', x: x + width / 2, y: y + (many * each) / 2 + 4, size: 12 } as const;
      const text = { ...label, text: String(many), tone: 'ink', on: TONES[value], anchor: 'middle' } as const;
      return { kind: 'region', target: target(year, value), name, marks: many * each >= 16 ? [box, text] : [box] };
    });
  const middle = { kind: 'label', x: x + width / 2, anchor: 'middle' } as const;
  return [
    ...parts,
    { ...middle, y: y - 6, text: String(count), size: 12, tone: 'ink', isStrong: true },
    { ...middle, y: BASE + 18, text: String(year), size: 12, tone: 'ink' },
  ];
}

function keyMarks(language: Language, band: TimeBand, at: number): readonly Mark[] {
  const text = bandName(language, band);
  const [x, y] = [LEFT + (at % KEYS) * KEY, BASE + 34 + Math.floor(at / KEYS) * KEY_LINE];
  return [
    { kind: 'box', x, y, width: 12, height: 12, fill: TONES[band], ...edgeOf(band) },
    { kind: 'label', x: x + 18, y: y + 10, text, size: 11, tone: 'ink' },
  ];
}

/** What goes on is open: its edge is broken. */
const edgeOf = (band: TimeBand) => ({ line: 'quiet', isDashed: band === 'none' }) as const;

const bandName = (language: Language, band: TimeBand): string => termsIn(language).timeBands.lasted[band];

const partName = (language: Language, year: number, band: TimeBand, count: number): string =>
  fill(termsIn(language).outagesOfYear, { year, band: bandName(language, band), count });

const altOf = (language: Language, years: readonly YearRow[]): string =>
  years
    .flatMap(({ year, lasted }) =>
      lasted.filter(({ count }) => count > 0).map(({ value, count }) => partName(language, year, value, count)),
    )
    .join('. ');
