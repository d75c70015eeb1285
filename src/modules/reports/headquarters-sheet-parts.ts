import { seoulDate } from '../../shared/time.js';
import { durationIn, fill } from '../../shared/words/index.js';
import type { Block, Cell, KeyValue, Table } from '../../platform/pdf/block.js';
import { announcedTexts, givenTexts, whenTexts } from './compensation-table.js';
import type { HeadquartersSheet, SheetClock, SheetCompensation, SheetDecision } from './headquarters-sheet-model.js';
import { citedText, restorationTexts, shortCitation } from './outage-report-texts.js';
import type { Wording } from './report-wording.js';

/** How many rows tell how the building came back; the newest say enough. */
const RESTORATIONS_SHOWN = 4;

export function restorationParts(sheet: HeadquartersSheet, wording: Wording): readonly Block[] {
  const { headquartersSheet: words, outageReport } = wording.terms;
  const { restorations, powerBefore: before } = sheet;
  const [newest] = restorations;
  if (newest === undefined) return [{ kind: 'paragraph', text: words.restorationNone }];
  const after = newest.powerPercent;
  const items = restorations.slice(0, RESTORATIONS_SHOWN).map((row) => {
    const { at, powerPercent: power, note, reportedBy: name } = row;
    const parts = [
      fill(outageReport.restorationText, { at: wording.timeOf(at), power }),
      ...restorationTexts(row, wording),
    ];
    return [...parts, ...(note === '' ? [] : [note]), fill(outageReport.reportedBy, { name })].join(', ');
  });
  return [
    ...(before === null || before === after
      ? []
      : [{ kind: 'paragraph', text: fill(words.powerChange, { before, after }) } as const]),
    { kind: 'list', items },
  ];
}

/** Duty by duty with the article of its act, those with somebody overdue first. */
export function clockParts({ clocks }: HeadquartersSheet, wording: Wording): readonly Block[] {
  const { terms } = wording;
  const words = terms.headquartersSheet;
  if (clocks.length === 0) return [{ kind: 'paragraph', text: words.clocksNone }];
  const { duty, operators } = words.clockColumns;
  const duties = [...Map.groupBy(clocks, (clock) => clock.duty)].toSorted(
    ([, one], [, other]) => Number(isLate(other)) - Number(isLate(one)),
  );
  const cited = duties.flatMap(([, group]) => actOf(group));
  return [
    {
      kind: 'table',
      columns: [
        { header: duty, width: { weight: 2 }, namesRow: true },
        { header: operators, width: { weight: 3 } },
      ],
      rows: duties.map(([name, group]): readonly Cell[] => {
        const citations = actOf(group).map((each) => shortCitation(each, wording));
        return [
          { paragraphs: [terms.outageDuties[name], citations.join(', ')] },
          { paragraphs: group.map((clock) => clockText(clock, wording)) },
        ];
      }),
    },
    { kind: 'paragraph', size: 'small', text: `${words.clocksNote} ${citedText(cited, wording)}` },
  ];
}

const actOf = (group: readonly SheetClock[]) => (group[0]?.citations ?? []).slice(0, 1);
const isLate = (group: readonly SheetClock[]): boolean => group.some(({ overdue }) => overdue);

function clockText(row: SheetClock, { terms, language, timeOf }: Wording) {
  const { headquartersSheet: words, outageReport } = terms;
  const { operator, state, start, due, elapsedMinutes, overdue } = row;
  const elapsed = elapsedMinutes === null ? words.notTold : durationIn(language, elapsedMinutes);
  const clock = fill(words.clock, { operator, elapsed, start: start === null ? words.notTold : timeOf(start) });
  const known = state === 'unknown' ? fill(words.clockUnknown, { clock }) : clock;
  if (due === null) return known;
  const text = fill(words.clockDue, { clock: known, due: timeOf(due) });
  return overdue ? [`${text} `, { kind: 'strong', text: outageReport.overdue } as const] : text;
}

/** What was announced and given, each in one paragraph; operator by operator. */
export function compensationParts({ compensations }: HeadquartersSheet, wording: Wording): readonly Block[] {
  const { compensationsNone } = wording.terms.headquartersSheet;
  if (compensations.length === 0) return [{ kind: 'paragraph', text: compensationsNone }];
  const of = Map.groupBy(compensations, ({ operator }) => operator);
  return [...of].map(([caption, rows]): Block => ({
    kind: 'keyValues',
    caption,
    rows: rows.map((row) => compensationRow(row, wording)),
  }));
}

function compensationRow({ compensation }: SheetCompensation, wording: Wording): KeyValue {
  const { terms } = wording;
  const words = terms.headquartersSheet;
  const { number, serviceName: service, fee, beneficiaries: who } = compensation;
  const label = fee === null ? words.compensationLabel : words.compensationFee;
  const [announced, when, given] = [announcedTexts, whenTexts, givenTexts].map((texts) => texts(compensation, wording));
  return {
    label: fill(label, { number, service, fee: fee === null ? '' : terms.serviceFees[fee] }),
    value: [...(announced ?? []), fill(words.for, { who }), ...(when ?? []), ...(given ?? [])].join(' · '),
  };
}

export function decisionParts(
  { decisions, decisionsCut, asOf }: HeadquartersSheet,
  wording: Wording,
): readonly Block[] {
  const words = wording.terms.headquartersSheet;
  if (decisions.length === 0) return [{ kind: 'paragraph', text: words.decisionsNone }];
  const cut = fill(words.decisionsCut, { count: decisions.length });
  return [
    decisionTable(decisions, { asOf }, wording),
    ...(decisionsCut ? [{ kind: 'paragraph', size: 'small', text: cut } as const] : []),
  ];
}

/** What the meeting decided, with what has become of it. */
export function minutesParts({ minutes, printedAt }: HeadquartersSheet, wording: Wording): readonly Block[] {
  if (minutes === null) return [];
  const words = wording.terms.headquartersSheet;
  const { heldAt, chair, enteredBy: name, enteredAt, decisions } = minutes;
  const times = { at: wording.timeOf(heldAt), entered: wording.timeOf(enteredAt) };
  const caption = fill(words.minutesCaption, { at: wording.timeOf(printedAt) });
  return [
    { kind: 'paragraph', text: fill(words.minutesText, { ...times, chair, name }) },
    decisions.length === 0
      ? { kind: 'paragraph', text: words.minutesNone }
      : decisionTable(decisions, { asOf: printedAt, caption }, wording),
  ];
}

/** @param known as of when a day has passed; and the caption, where all were decided by one meeting */
function decisionTable(
  decisions: readonly SheetDecision[],
  known: { readonly asOf: string; readonly caption?: string },
  wording: Wording,
): Table {
  const words = wording.terms.headquartersSheet;
  const { meeting, text, who, due, state } = words.decisionColumns;
  const { asOf, caption } = known;
  const today = seoulDate(new Date(asOf));
  const isOfOne = caption !== undefined;
  return {
    kind: 'table',
    ...(caption !== undefined && { caption }),
    columns: [
      ...(isOfOne ? [] : [{ header: meeting }]),
      { header: text, width: { weight: 5 }, namesRow: true },
      { header: who, width: { weight: 2 } },
      { header: due, width: { points: 70 } },
      { header: state, width: { weight: 4 } },
    ],
    rows: decisions.map((row): readonly Cell[] => {
      const day = row.dueOn === null ? words.noDay : wording.dateText(row.dueOn);
      const isPast = row.state === 'open' && row.dueOn !== null && row.dueOn < today;
      const followed = row.followedAt === null ? [] : [wording.timeOf(row.followedAt)];
      return [
        ...(isOfOne ? [] : [fill(words.meeting, { number: row.meeting })]),
        row.text,
        row.who,
        isPast ? [`${day} `, { kind: 'strong', text: words.late }] : day,
        { paragraphs: [words.states[row.state], ...followed, ...(row.note === null || row.note === '' ? [] : [row.note])] }, // prettier-ignore
      ];
    }),
  };
}
