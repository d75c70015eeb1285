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
const MARK = { line: 12, size: 11, gap: 3 };
const STEPS = [1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 720, 1_440, 2_880, 7_200, 14_400, 43_200, 86_400, 175_200];

/** Which component comes back when, on one scale of minutes. */
export function timelinePicture({ language, rows, alt, ...input }: TimelineInput): Picture {
  const marks = input.marks.toSorted((one, other) => one.minute - other.minute);
  const times = [...rows.map(({ runningMinutes }) => runningMinutes ?? 0), ...marks.map(({ minute }) => minute)];
  const last = Math.max(10, ...times);
  const scale = (minute: number) => LEFT + (minute / last) * (WIDTH - LEFT - RIGHT);
  const levels = levelsOf(marks, scale);
  const head = SCALE + MARK.line * Math.max(0, ...levels.map((level) => level + 1));
  const bottom = head + rows.length * ROW;
  return {
    ...{ width: WIDTH, height: bottom + 8, alt },
    marks: [
      ...ticks(last).flatMap((minute) => rule(durationIn(language, minute), scale(minute), bottom)),
      ...marks.flatMap((mark, at) => marked(mark, scale(mark.minute), bottom, levels[at] ?? 0)),
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

/** On which line each name stands: the highest on which it does not run into the one before. */
function levelsOf(marks: readonly TimelineMark[], scale: (minute: number) => number): readonly number[] {
  const ends: number[] = [];
  return marks.map(({ minute, name }) => {
    const x = scale(minute);
    const free = ends.findIndex((end) => end < x);
    const level = free === -1 ? ends.length : free;
    ends[level] = x + MARK.gap + widthOfText(name, MARK.size) + MARK.gap;
    return level;
  });
}

function marked({ name, isObjective }: TimelineMark, x: number, bottom: number, level: number): readonly Mark[] {
  const tone: Tone = isObjective ? 'accent' : 'bad';
  const y = SCALE + MARK.line * (level + 1) - 1;
  return [
    {
      kind: 'line',
      points: [
        [x, y - MARK.size],
        [x, bottom],
      ],
      tone,
      width: 1.4,
      isDashed: true,
    },
    { kind: 'label', x: x + MARK.gap, y, text: name, size: MARK.size, tone },
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
  const note = linesOf(said, NOTE.size, WIDTH - end - NOTE.gap, 1)[0] ?? '';
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
    // the rules of the scale and of the duties pass behind the words
    {
      ...{ kind: 'box', x: end + NOTE.gap / 2, y: top + 9, height: 18, fill: 'paper' },
      width: widthOfText(note, NOTE.size) + NOTE.gap,
    },
    { kind: 'label', x: end + NOTE.gap, y: top + 22, text: note, size: NOTE.size, tone: 'quiet' },
  ];
}
