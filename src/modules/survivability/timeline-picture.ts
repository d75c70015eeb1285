import { linesOf, type Mark, type Picture, type Tone, widthOfText } from '../../shared/picture.js';
import { durationIn, type Language, termsIn } from '../../shared/words/index.js';

/** One component after the loss, in the order of the rows. */
export interface TimelineRow {
  readonly name: string;
  /** What stands beside its bar, such as where it goes on. */
  readonly note: string;
  /** When enough of it runs; null for never. */
  readonly runningMinutes: number | null;
}

/** A minute that means something: an objective, or when a duty of the law falls due. */
export interface TimelineMark {
  readonly minute: number;
  readonly name: string;
  readonly isObjective: boolean;
}

export interface TimelineInput {
  readonly language: Language;
  readonly rows: readonly TimelineRow[];
  readonly marks: readonly TimelineMark[];
  readonly alt: string;
}

const WIDTH = 860;
const LEFT = 190;
const RIGHT = 190;
const ROW = 36;
const SCALE = 18;
const MARK = { line: 16, size: 11, gap: 3 };
/** How far a bar goes on beyond the scale that never ends. */
const BEYOND = 20;
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 720, 1_440, 2_880, 7_200, 14_400, 43_200, 86_400, 175_200];

/** Which component comes back when, on one scale of minutes. */
export function timelinePicture({ language, rows, alt, ...input }: TimelineInput): Picture {
  const marks = input.marks.toSorted((one, other) => one.minute - other.minute);
  const times = [...rows.map(({ runningMinutes }) => runningMinutes ?? 0), ...marks.map(({ minute }) => minute)];
  const last = Math.max(10, ...times);
  const scale = (minute: number) => LEFT + (minute / last) * (WIDTH - LEFT - RIGHT);
  const head = SCALE + MARK.line * marks.length;
  const bottom = head + rows.length * ROW;
  return {
    ...{ width: WIDTH, height: bottom + 8, alt },
    marks: [
      ...ticks(last).flatMap((minute) => rule(durationIn(language, minute), scale(minute), bottom)),
      ...marks.flatMap((mark, at) => linesOfMark(mark, at, scale(mark.minute), bottom)),
      ...marks.flatMap((mark, at) => wordsOfMark(language, mark, at, scale(mark.minute))),
      ...rows.flatMap((row, at) => bar(language, row, head + at * ROW, scale)),
    ],
  };
}

const NOTE = { size: 12.5, gap: 8 } as const;

/** At most six, at round minutes. */
function ticks(last: number): readonly number[] {
  const step = STEPS.find((each) => last / each <= 6) ?? last;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, at) => at * step);
}

const rule = (text: string, x: number, bottom: number): readonly Mark[] => [
  {
    kind: 'line',
    points: [
      [x, SCALE],
      [x, bottom],
    ],
    tone: 'grid',
    width: 1,
  },
  { kind: 'label', x, y: 14, text, size: 12, tone: 'quiet', anchor: 'middle' },
];

const toneOf = ({ isObjective }: TimelineMark): Tone => (isObjective ? 'accent' : 'bad');

/** Of the words of the mark that stands on a line above the bars. */
const baseOf = (at: number): number => SCALE + MARK.line * (at + 1) - 4;

/** From the name of a mark to its minute, and down past the bars. */
function linesOfMark(mark: TimelineMark, at: number, x: number, bottom: number): readonly Mark[] {
  const middle = baseOf(at) - MARK.size / 3;
  const down = [
    [x, middle],
    [x, bottom],
  ] as const;
  const along = [
    [LEFT, middle],
    [x, middle],
  ] as const;
  return [
    { kind: 'line', points: along, tone: 'grid', width: 1 },
    { kind: 'line', points: down, tone: toneOf(mark), width: 1.4, isDashed: true },
  ];
}

/** Names stand below one another before the scale, each minute beside its line; the lines of other marks pass behind it. */
function wordsOfMark(language: Language, mark: TimelineMark, at: number, x: number): readonly Mark[] {
  const said = durationIn(language, mark.minute);
  const style = { kind: 'label', y: baseOf(at), size: MARK.size, tone: toneOf(mark) } as const;
  const width = widthOfText(said, MARK.size) + 2;
  const name = linesOf(mark.name, MARK.size, LEFT - MARK.gap, 1)[0] ?? '';
  return [
    { kind: 'box', x: x + MARK.gap - 1, y: baseOf(at) - MARK.size, width, height: MARK.size + 3, fill: 'paper' },
    { ...style, x: 0, text: name },
    { ...style, x: x + MARK.gap, text: said },
  ];
}

function bar(language: Language, row: TimelineRow, top: number, scale: (minute: number) => number): readonly Mark[] {
  const { timelineWords } = termsIn(language);
  const { runningMinutes } = row;
  const never = runningMinutes === null;
  const end = never ? WIDTH - RIGHT : Math.max(scale(runningMinutes), LEFT + 6);
  const tone: Tone = never ? 'gone' : runningMinutes === 0 ? 'good' : 'mild';
  const after = never ? timelineWords.never : runningMinutes === 0 ? '' : durationIn(language, runningMinutes);
  const said = [after, row.note].filter((text) => text !== '').join(' · ');
  const beside = end + (never ? BEYOND : 0) + NOTE.gap;
  const note = linesOf(said, NOTE.size, WIDTH - beside, 1)[0] ?? '';
  return [
    {
      kind: 'label',
      x: 0,
      y: top + 22,
      text: linesOf(row.name, 14, LEFT - 14, 1)[0] ?? '',
      size: 14,
      isStrong: true,
      tone: 'ink',
    },
    { kind: 'box', x: LEFT, y: top + 8, width: end - LEFT, height: 20, fill: tone, line: tone },
    ...(never ? [goingOn(end, top + 18)] : []),
    // the rules of the scale and of the duties pass behind the words
    {
      ...{ kind: 'box', x: beside - NOTE.gap / 2, y: top + 9, height: 18, fill: 'paper' },
      width: widthOfText(note, NOTE.size) + NOTE.gap,
    },
    { kind: 'label', x: beside, y: top + 22, text: note, size: NOTE.size, tone: 'quiet' },
  ];
}

const goingOn = (x: number, y: number): Mark => ({
  kind: 'line',
  points: [
    [x, y],
    [x + BEYOND, y],
  ],
  tone: 'gone',
  width: 3,
  isArrow: true,
});
