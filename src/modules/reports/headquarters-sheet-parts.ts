import { formatCitation } from '../../shared/citation.js';
import { seoulDate } from '../../shared/time.js';
import { durationIn, fill } from '../../shared/words/index.js';
import { numberText } from '../../shared/words/quantity.js';
import type { Block, Cell, Table } from '../../platform/pdf/block.js';
import { type Direction, FEATURE_STATES } from '../outages/index.js';
import type { HeadquartersSheet, SheetChange, SheetDecision, SheetFeature } from './headquarters-sheet-model.js';
import { isDown } from './make-headquarters-sheet.js';
import { featureText, spanText, stateText } from './outage-report-texts.js';
import type { Wording } from './report-wording.js';

/** One row of numbers: what a minister asks first. */
export function keyTable(sheet: HeadquartersSheet, wording: Wording): Table {
  const { terms } = wording;
  const words = terms.headquartersSheet;
  const { features, restorations, clocks } = sheet;
  const states = FEATURE_STATES.toReversed();
  const count = (state: (typeof states)[number]): string =>
    fill(words.countOf, { mark: terms.stateMarks[state], n: features.filter((row) => row.state === state).length });
  const users = features.filter(isDown).flatMap((row) => row.users ?? []);
  const [restored] = restorations;
  const cells = [
    ...states.map(count),
    users.length === 0 ? words.notTold : fill(terms.outageReport.users, { count: numberText(Math.max(...users)) }),
    restored === undefined ? words.notTold : fill(terms.outageReport.percent, { n: restored.powerPercent }),
    fill(words.cases, { n: clocks.filter(({ overdue }) => overdue).length }),
  ];
  const headers = [...states.map((state) => words.keyColumns[state]), words.keyColumns.users, words.keyColumns.power, words.keyColumns.overdue]; // prettier-ignore
  return {
    kind: 'table',
    caption: words.key,
    columns: headers.map((header, at) => ({
      header,
      align: 'center',
      width: { weight: at === states.length ? 2 : 1 },
    })),
    rows: [cells.map((text): Cell => [{ kind: 'strong', text }])],
  };
}

/** What is not normal, row by row, the worst first; what is normal, and of what nothing was said, by name alone. */
export function boardParts({ asOf, features }: HeadquartersSheet, wording: Wording): readonly Block[] {
  const { terms } = wording;
  const shown = features.filter(({ state }) => state !== null && state !== 'normal');
  return [
    ...(shown.length === 0 ? [] : [boardTable(shown, asOf, wording)]),
    ...named(features, 'normal', wording),
    ...named(features, null, wording),
    { kind: 'paragraph', size: 'small', text: `${fill(terms.outageReport.legend, terms.stateMarks)}. ${terms.outageReport.usersNote}` }, // prettier-ignore
  ];
}

function boardTable(rows: readonly SheetFeature[], asOf: string, wording: Wording): Table {
  const words = wording.terms.headquartersSheet;
  const { notTold } = words;
  const { state, feature, operator, since, users, expected, note } = words.boardColumns;
  return {
    kind: 'table',
    caption: words.board,
    columns: [
      { header: state },
      { header: feature, width: { weight: 4 }, namesRow: true },
      { header: operator, width: { weight: 2 } },
      { header: since, width: { points: 62 } },
      { header: users, align: 'right', width: { points: 62 } },
      { header: expected, width: { points: 62 } },
      { header: note, width: { weight: 4 } },
    ],
    rows: rows.map((row) => [
      stateText(row.state, wording),
      featureText(row, wording),
      row.operator,
      row.since === null
        ? notTold
        : { paragraphs: [wording.timeOf(row.since), fill(words.sinceText2, { duration: spanText(row.since, asOf, wording) })] }, // prettier-ignore
      row.users === null ? notTold : fill(wording.terms.outageReport.users, { count: numberText(row.users) }),
      row.expectedAt === null ? notTold : wording.timeOf(row.expectedAt),
      row.note,
    ]),
  };
}

/** The names of those in one state, operator by operator. */
function named(features: readonly SheetFeature[], state: 'normal' | null, wording: Wording): readonly Block[] {
  const { terms } = wording;
  const { normals, unsaid } = terms.headquartersSheet;
  const of = Map.groupBy(
    features.filter((row) => row.state === state),
    ({ operator }) => operator,
  );
  return [...of].map(([operator, rows]): Block => {
    const names = rows.map((row) => featureText(row, wording));
    const facts = { mark: terms.stateMarks.normal, operator, features: names };
    return { kind: 'paragraph', text: fill(state === null ? unsaid : normals, facts) };
  });
}

const DIRECTIONS = ['worse', 'better', 'same', 'first'] as const satisfies readonly Direction[];

/** What became worse comes first. */
export function changeParts(sheet: HeadquartersSheet, wording: Wording): readonly Block[] {
  const words = wording.terms.headquartersSheet;
  const { changes, powerBefore: before, restorations, since } = sheet;
  const after = restorations[0]?.powerPercent;
  const power: readonly Block[] =
    before === null || after === undefined || before === after
      ? []
      : [{ kind: 'paragraph', text: fill(words.powerChange, { before, after }) }];
  if (since === null) return [{ kind: 'paragraph', text: words.sinceNone }];
  if (changes.length === 0) return [{ kind: 'paragraph', text: words.changesNone }, ...power];
  const rows = DIRECTIONS.flatMap((direction) => {
    const own = changes.filter((change) => change.direction === direction);
    if (own.length === 0) return [];
    const label = fill(words.directionCount, { direction: words.directions[direction], n: own.length });
    return [{ label, value: { paragraphs: own.map((change) => changeText(change, wording)) } }];
  });
  return [{ kind: 'keyValues', rows }, ...power];
}

function changeText(change: SheetChange, wording: Wording): string {
  const { featureStates, headquartersSheet: words } = wording.terms;
  const { before, after, at } = change;
  const facts = { feature: featureText(change, wording), after: featureStates[after], at: wording.timeOf(at) };
  if (before === null) return fill(words.changeFirst, facts);
  return fill(words.change, { ...facts, before: featureStates[before] });
}

/** How many rows tell how the building came back; the newest say enough. */
const RESTORATIONS_SHOWN = 4;

export function restorationParts({ restorations }: HeadquartersSheet, wording: Wording): readonly Block[] {
  const words = wording.terms.headquartersSheet;
  const { percent } = wording.terms.outageReport;
  if (restorations.length === 0) return [{ kind: 'paragraph', text: words.restorationNone }];
  const { at, power, halls, cooling, note, by } = words.restorationColumns;
  return [
    {
      kind: 'table',
      columns: [
        { header: at, namesRow: true },
        { header: power, align: 'right' },
        { header: halls },
        { header: cooling, align: 'right' },
        { header: note, width: { weight: 1 } },
        { header: by, width: { weight: 1 } },
      ],
      rows: restorations
        .slice(0, RESTORATIONS_SHOWN)
        .map((row) => [
          wording.timeOf(row.at),
          fill(percent, { n: row.powerPercent }),
          row.halls === null || row.hallsBack === null
            ? words.notTold
            : fill(words.hallsOf, { all: row.halls, back: row.hallsBack }),
          row.coolingPercent === null ? words.notTold : fill(percent, { n: row.coolingPercent }),
          row.note,
          row.reportedBy,
        ]),
    },
  ];
}

export function clockParts({ clocks }: HeadquartersSheet, wording: Wording): readonly Block[] {
  const { terms, language } = wording;
  const words = terms.headquartersSheet;
  if (clocks.length === 0) return [{ kind: 'paragraph', text: words.clocksNone }];
  const { duty, operator, start, due, elapsed } = words.clockColumns;
  const { withoutDelay, overdue } = terms.outageReport;
  return [
    {
      kind: 'table',
      columns: [
        { header: duty, width: { weight: 4 }, namesRow: true },
        { header: operator, width: { weight: 2 } },
        { header: start, width: { points: 92 } },
        { header: due, width: { weight: 2 } },
        { header: elapsed, width: { points: 76 } },
      ],
      rows: clocks.map((clock): readonly Cell[] => [
        `${terms.outageDuties[clock.duty]} (${clock.citations.map((each) => formatCitation(language, each)).join(', ')})`,
        clock.operator,
        clock.start === null ? '–' : wording.timeOf(clock.start),
        clock.due === null ? withoutDelay : dueText(wording.timeOf(clock.due), clock.overdue ? overdue : null),
        clock.elapsedMinutes === null ? '–' : durationIn(language, clock.elapsedMinutes),
      ]),
    },
    { kind: 'paragraph', size: 'small', text: words.clocksNote },
  ];
}

const dueText = (due: string, overdue: string | null): Cell =>
  overdue === null ? due : [`${due}\n`, { kind: 'strong', text: overdue }];

/** What was decided with what became of it. */
export function decisionTable(
  decisions: readonly SheetDecision[],
  caption: string | undefined,
  asOf: string,
  wording: Wording,
): Table {
  const words = wording.terms.headquartersSheet;
  const { meeting, text, who, due, state } = words.decisionColumns;
  const today = seoulDate(new Date(asOf));
  return {
    kind: 'table',
    ...(caption !== undefined && { caption }),
    columns: [
      { header: meeting },
      { header: text, width: { weight: 5 }, namesRow: true },
      { header: who, width: { weight: 2 } },
      { header: due, width: { points: 70 } },
      { header: state, width: { weight: 4 } },
    ],
    rows: decisions.map((row): readonly Cell[] => {
      const day = row.dueOn === null ? words.noDay : wording.dateText(row.dueOn);
      const isLate = row.state === 'open' && row.dueOn !== null && row.dueOn < today;
      const followed = row.followedAt === null ? [] : [wording.timeOf(row.followedAt)];
      return [
        fill(words.meeting, { number: row.meeting }),
        row.text,
        row.who,
        dueText(day, isLate ? words.late : null),
        { paragraphs: [words.states[row.state], ...followed, ...(row.note === null || row.note === '' ? [] : [row.note])] }, // prettier-ignore
      ];
    }),
  };
}
