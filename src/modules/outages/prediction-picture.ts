import { linesOf, type Mark, type Picture, type Tone } from '../../shared/picture.js';
import { durationIn, type Language, termsIn } from '../../shared/words/index.js';
import type { ServiceStateName } from '../survivability/index.js';
import type { FeatureState } from './feature-state.js';

/** One feature: how long it should have been away, and how long it was. */
export interface PredictionBar {
  readonly name: string;
  /** Null minutes for never; null where no registered service stands for it. */
  readonly predicted: { readonly state: ServiceStateName; readonly minutes: number | null } | null;
  /** Null where nothing was said of it. */
  readonly actual: { readonly worst: FeatureState; readonly minutes: number; readonly isBack: boolean } | null;
}

const WIDTH = 860;
const LEFT = 230;
const RIGHT = 150;
const HEAD = 46;
const ROW = 44;
const BAR = 14;
const KEY = 6;
const STEPS = [1, 5, 10, 30, 60, 120, 360, 720, 1_440, 2_880, 7_200, 14_400, 43_200, 525_600];

/** Two bars for each feature on one scale of minutes: what the register let expect above what happened. */
export function predictionPicture(language: Language, bars: readonly PredictionBar[]): Picture {
  const last = Math.max(10, ...bars.flatMap(timesOf));
  const scale = (minutes: number) => LEFT + (minutes / last) * (WIDTH - LEFT - RIGHT);
  const bottom = HEAD + bars.length * ROW;
  return {
    ...{ width: WIDTH, height: bottom + 8, alt: altOf(language, bars) },
    marks: [
      ...keyMarks(language),
      ...ticks(last).flatMap((minute) => rule(durationIn(language, minute), scale(minute), bottom)),
      ...bars.flatMap((bar, at) => barMarks(language, bar, HEAD + at * ROW, scale)),
    ],
  };
}

const timesOf = ({ predicted, actual }: PredictionBar): readonly number[] => [
  predicted?.minutes ?? 0,
  actual?.minutes ?? 0,
];

/** At most five, at round times. */
function ticks(last: number): readonly number[] {
  const step = STEPS.find((each) => last / each <= 5) ?? last;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, at) => at * step);
}

function rule(text: string, x: number, bottom: number): readonly Mark[] {
  const points = [
    [x, HEAD - 4],
    [x, bottom],
  ] as const;
  return [
    { kind: 'line', points, tone: 'grid', width: 1 },
    { kind: 'label', x, y: HEAD - 10, text, size: 11, tone: 'quiet', anchor: x > LEFT ? 'middle' : 'start' },
  ];
}

function keyMarks(language: Language): readonly Mark[] {
  const { predictionWords } = termsIn(language);
  const key = (x: number, text: string, isDashed: boolean): readonly Mark[] => [
    {
      kind: 'box',
      x,
      y: KEY,
      width: 22,
      height: 10,
      line: 'accent',
      ...(isDashed ? { isDashed } : { fill: 'accent' }),
    },
    { kind: 'label', x: x + 28, y: KEY + 10, text, size: 12, tone: 'quiet' },
  ];
  return [...key(LEFT, predictionWords.predicted, true), ...key(LEFT + 110, predictionWords.actual, false)];
}

const PREDICTED: Readonly<Record<ServiceStateName, Tone>> = {
  uninterrupted: 'good',
  degraded: 'warning',
  interrupted: 'mild',
  lost: 'bad',
};
const ACTUAL: Readonly<Record<FeatureState, Tone>> = {
  normal: 'good',
  degraded: 'warning',
  restoring: 'mild',
  unreachable: 'bad',
};

function barMarks(
  language: Language,
  { name, predicted, actual }: PredictionBar,
  top: number,
  scale: (minutes: number) => number,
): readonly Mark[] {
  const { predictionWords } = termsIn(language);
  const label = linesOf(name, 13, LEFT - 14, 1)[0] ?? '';
  return [
    { kind: 'label', x: 0, y: top + 24, text: label, size: 13, tone: 'ink' },
    ...(predicted === null
      ? [said(predictionWords.unregistered, LEFT, top + 4)]
      : stretch(predictedText(language, predicted), {
          ...{ end: predicted.minutes === null ? WIDTH - RIGHT : scale(predicted.minutes), top: top + 4 },
          ...{ tone: PREDICTED[predicted.state], isPredicted: true, goesOn: predicted.minutes === null },
        })),
    ...(actual === null
      ? [said(predictionWords.notReported, LEFT, top + 22)]
      : stretch(actualText(language, actual), {
          ...{ end: scale(actual.minutes), top: top + 22, tone: ACTUAL[actual.worst] },
          ...{ isPredicted: false, goesOn: !actual.isBack },
        })),
  ];
}

interface Stretch {
  readonly end: number;
  readonly top: number;
  readonly tone: Tone;
  readonly isPredicted: boolean;
  readonly goesOn: boolean;
}

/** A bar from the start; an arrow where it goes on, and beside it what it says. */
function stretch(text: string, { end, top, tone, isPredicted, goesOn }: Stretch): readonly Mark[] {
  const to = Math.max(end, LEFT + 4);
  const middle = top + BAR / 2;
  const box = { kind: 'box', x: LEFT, y: top, width: to - LEFT, height: BAR, line: tone } as const;
  const points = [
    [to, middle],
    [to + 14, middle],
  ] as const;
  return [
    isPredicted ? { ...box, isDashed: true } : { ...box, fill: tone },
    ...(goesOn ? ([{ kind: 'line', points, tone, width: 2, isArrow: true }] as const) : []),
    said(text, to + (goesOn ? 20 : 6), top),
  ];
}

const said = (text: string, x: number, top: number): Mark => ({
  ...{ kind: 'label', x, y: top + BAR - 3, text: linesOf(text, 11, WIDTH - x, 1)[0] ?? '', size: 11, tone: 'quiet' },
});

function predictedText(language: Language, { state, minutes }: NonNullable<PredictionBar['predicted']>): string {
  const { serviceStates } = termsIn(language);
  return minutes === null || minutes === 0 ? serviceStates[state] : durationIn(language, minutes);
}

function actualText(language: Language, { worst, minutes, isBack }: NonNullable<PredictionBar['actual']>): string {
  const { featureStates, predictionWords } = termsIn(language);
  const parts = [minutes === 0 ? featureStates[worst] : durationIn(language, minutes)];
  return [...parts, ...(isBack ? [] : [predictionWords.notBack])].join(', ');
}

function altOf(language: Language, bars: readonly PredictionBar[]): string {
  const { predictionWords: words } = termsIn(language);
  return bars
    .map(({ name, predicted, actual }) => {
      const expected = predicted === null ? words.unregistered : predictedText(language, predicted);
      const happened = actual === null ? words.notReported : actualText(language, actual);
      return `${name}: ${words.predicted} ${expected}, ${words.actual} ${happened}.`;
    })
    .join(' ');
}
