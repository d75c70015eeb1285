import { linesOf, type Mark, type Picture, type Tone } from '../../shared/picture.js';
import { seoulDate, seoulTime } from '../../shared/time.js';
import { type Language, termsIn } from '../../shared/words/index.js';
import type { Stretch } from './board.js';
import type { FeatureState } from './feature-state.js';

/** One feature and how it went. */
export interface HistoryRow {
  readonly name: string;
  readonly stretches: readonly Stretch[];
}

export interface HistoryInput {
  readonly language: Language;
  readonly rows: readonly HistoryRow[];
  readonly from: Date;
  readonly to: Date;
}

const WIDTH = 860;
const LEFT = 210;
const HEAD = 34;
const ROW = 28;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const KOREA = 9 * HOUR;
/** Between two lines of the scale, in minutes. */
const STEPS = [1, 5, 10, 30, 60, 180, 360, 720, 1_440, 2_880, 10_080, 43_200, 525_600].map((step) => step * MINUTE);

const TONES: Readonly<Record<FeatureState, Tone>> = {
  normal: 'good',
  degraded: 'warning',
  restoring: 'mild',
  unreachable: 'bad',
};

/** How each feature went over the outage, on one scale of Korean time; the state stands in each stretch that is wide enough. */
export function historyPicture({ language, rows, from, to }: HistoryInput): Picture {
  const span = Math.max(MINUTE, +to - +from);
  const scale = (moment: Date) =>
    LEFT + ((Math.min(Math.max(+moment, +from), +to) - +from) / span) * (WIDTH - LEFT - 4);
  const bottom = HEAD + rows.length * ROW;
  return {
    ...{ width: WIDTH, height: bottom + 8, alt: altOf(language, rows, to) },
    marks: [
      ...ticks(from, span).flatMap((moment) => tick(moment, scale(moment), bottom)),
      ...rows.flatMap((row, at) => rowMarks(language, row, HEAD + at * ROW, scale, to)),
    ],
  };
}

/** At most five, at round times of the day in Korea. */
function ticks(from: Date, span: number): readonly Date[] {
  const step = STEPS.find((each) => span / each <= 5) ?? span;
  const first = Math.ceil((+from + KOREA) / step) * step - KOREA;
  const count = Math.floor((+from + span - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, at) => new Date(first + at * step));
}

function tick(moment: Date, x: number, bottom: number): readonly Mark[] {
  const points = [
    [x, HEAD - 4],
    [x, bottom],
  ] as const;
  const anchor = x > WIDTH - 40 ? 'end' : x < LEFT + 30 ? 'start' : 'middle';
  const label = { kind: 'label', x, size: 11, tone: 'quiet', anchor } as const;
  return [
    { kind: 'line', points, tone: 'grid', width: 1 },
    { ...label, y: 12, text: seoulDate(moment).slice(5) },
    { ...label, y: 25, text: seoulTime(moment) },
  ];
}

function rowMarks(
  language: Language,
  { name, stretches }: HistoryRow,
  top: number,
  scale: (moment: Date) => number,
  to: Date,
): readonly Mark[] {
  const label = linesOf(name, 13, LEFT - 14, 1)[0] ?? '';
  return [
    { kind: 'label', x: 0, y: top + 18, text: label, size: 13, tone: 'ink' },
    ...stretches.flatMap((stretch) => bar(language, stretch, top, scale, to)),
  ];
}

function bar(
  language: Language,
  stretch: Stretch,
  top: number,
  scale: (moment: Date) => number,
  to: Date,
): readonly Mark[] {
  if (stretch.from > to) return [];
  const x = scale(stretch.from);
  const width = Math.max(3, scale(stretch.to ?? to) - x);
  const tone = TONES[stretch.state];
  const said = linesOf(termsIn(language).featureStates[stretch.state], 11, width - 8, 1)[0] ?? '';
  return [
    { kind: 'box', x, y: top + 5, width, height: 18, fill: tone, line: tone },
    ...(width < 34
      ? []
      : [{ kind: 'label', x: x + 5, y: top + 18, text: said, size: 11, tone: 'ink', on: tone } as const]),
  ];
}

/** Every feature with each of its states and when it began. */
function altOf(language: Language, rows: readonly HistoryRow[], to: Date): string {
  const { featureStates } = termsIn(language);
  return rows
    .map(({ name, stretches }) => {
      const said = stretches
        .filter(({ from }) => from <= to)
        .map(({ state, from }) => `${seoulDate(from)} ${seoulTime(from)} ${featureStates[state]}`);
      return `${name}: ${said.length === 0 ? '-' : said.join(', ')}.`;
    })
    .join(' ');
}
