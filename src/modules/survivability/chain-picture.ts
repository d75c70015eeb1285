import { type Label, linesOf, type Mark, type Picture, type Tone } from '../../shared/picture.js';
import { durationIn, fill, type Language, termsIn } from '../../shared/words/index.js';
import type { ChainStep } from './chain.js';
import { type Names, reasonOf } from './reason-text.js';
import { stackedLines } from './stacked-lines.js';

const BOX = { width: 152, height: 58, gap: 82, rowGap: 34 } as const;
const TOP = 14;
const PER_ROW = 4;

interface Stop {
  readonly title: string;
  readonly note: string;
  readonly tone: Tone;
  /** What the arrow to it says. */
  readonly link: string;
}

/** The chain as boxes from the service to what lies at the bottom, four in a row. */
export function chainPicture(language: Language, service: string, chain: readonly ChainStep[], names: Names): Picture {
  const { chainWords } = termsIn(language);
  const first: Stop = { title: service, note: chainWords.service, tone: 'paper', link: '' };
  const stops = [first, ...chain.map((step, at) => stopOf(language, step, chain[at + 1], at === 0, names))];
  const rows = Math.ceil(stops.length / PER_ROW);
  return {
    width: PER_ROW * (BOX.width + BOX.gap) - BOX.gap + 2,
    height: TOP + rows * (BOX.height + BOX.rowGap) - BOX.rowGap + 2,
    alt: `${service}. ${reasonOf(language, chain, names)}`,
    marks: stops.flatMap((stop, at) => [...box(stop, at), ...(at === 0 ? [] : arrow(stop.link, at))]),
  };
}

function stopOf(
  language: Language,
  step: ChainStep,
  next: ChainStep | undefined,
  isFirst: boolean,
  names: Names,
): Stop {
  const { chainWords } = termsIn(language);
  const site = step.site === null ? '' : names.site(step.site);
  const notes = {
    takeover: fill(chainWords.takeover, { site, duration: durationIn(language, step.readyMinutes ?? 0) }),
    gone: chainWords.gone,
    capacity: chainWords.capacity,
    blocked: fill(next === undefined ? chainWords.unproven : chainWords.blocked, { site }),
    deadlock: chainWords.deadlock,
  };
  const tones: Record<ChainStep['because'], Tone> = {
    takeover: 'mild',
    gone: 'gone',
    capacity: 'gone',
    blocked: 'bad',
    deadlock: 'gone',
  };
  return {
    title: names.component(step.component),
    note: notes[step.because],
    tone: tones[step.because],
    link: isFirst ? chainWords.requires : chainWords.needs,
  };
}

const xOf = (at: number): number => 1 + (at % PER_ROW) * (BOX.width + BOX.gap);
const yOf = (at: number): number => TOP + Math.floor(at / PER_ROW) * (BOX.height + BOX.rowGap);

function box({ title, note, tone }: Stop, at: number): readonly Mark[] {
  const [x, y] = [xOf(at), yOf(at)];
  const words = stackedLines(
    [
      { text: title, sizes: [14, 12], most: 1, isStrong: true },
      { text: note, sizes: [12], most: 2 },
    ],
    { x: x + 12, middle: y + BOX.height / 2, width: BOX.width - 20, on: tone },
  );
  return [
    { kind: 'box', x, y, width: BOX.width, height: BOX.height, fill: tone, line: tone === 'paper' ? 'quiet' : tone },
    ...words.map((label): Label => ({ ...label, tone: tone === 'paper' ? 'ink' : tone })),
  ];
}

/** To the right, or from the end of one row down to the start of the next. */
function arrow(link: string, at: number): readonly Mark[] {
  const [x, y] = [xOf(at), yOf(at) + BOX.height / 2];
  if (at % PER_ROW !== 0) {
    const from = x - BOX.gap;
    const text = linesOf(link, 11.5, BOX.gap - 6, 1)[0] ?? '';
    return [
      {
        kind: 'line',
        points: [
          [from, y],
          [x - 1, y],
        ],
        tone: 'quiet',
        width: 1.6,
        isArrow: true,
      },
      { kind: 'label', x: from + BOX.gap / 2, y: y - 8, text, size: 11.5, tone: 'quiet', anchor: 'middle' },
    ];
  }
  const above = yOf(at - 1) + BOX.height;
  const middle = above + BOX.rowGap / 2;
  const from = xOf(at - 1) + BOX.width / 2;
  const to = x + BOX.width / 2;
  return [
    {
      kind: 'line',
      points: [
        [from, above],
        [from, middle],
        [to, middle],
        [to, yOf(at) - 1],
      ],
      tone: 'quiet',
      width: 1.6,
      isArrow: true,
    },
    { kind: 'label', x: to + 8, y: middle - 5, text: link, size: 11.5, tone: 'quiet' },
  ];
}
