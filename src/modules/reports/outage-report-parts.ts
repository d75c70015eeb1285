import { formatCitationWithVersion } from '../../shared/citation.js';
import { durationIn, fill } from '../../shared/words/index.js';
import type { Block, Cell, KeyValue, Table } from '../../platform/pdf/block.js';
import { compensationTable } from './compensation-table.js';
import type { OutageReport, ReportedClock, ReportedFeature, ToldField } from './outage-report-model.js';
import {
  featureText,
  momentOr,
  reportName,
  restorationTexts,
  stateText,
  toldText,
  usersText,
} from './outage-report-texts.js';
import type { Wording } from './report-wording.js';

/** These facts, label beside value. */
export function toldRows(report: OutageReport, fields: readonly ToldField[], wording: Wording): readonly KeyValue[] {
  const { fields: labels } = wording.terms.outageReport;
  return fields.map((field) => ({ label: labels[field], value: toldText(field, report.told, wording) }));
}

/** Every service and feature with its state; the marks are explained below. */
export function boardBlocks({ at, features }: OutageReport, wording: Wording): readonly Block[] {
  const words = wording.terms.outageReport;
  if (features.length === 0) return [{ kind: 'paragraph', text: words.boardNone }];
  const { state, feature, users, since, expected, note } = words.boardColumns;
  return [
    {
      kind: 'table',
      caption: fill(words.board, { at: wording.timeOf(at) }),
      columns: [
        { header: state },
        { header: feature, width: { weight: 3 }, namesRow: true },
        { header: users, align: 'right', width: { points: 68 } },
        { header: since, width: { points: 62 } },
        { header: expected, width: { points: 62 } },
        { header: note, width: { weight: 3 } },
      ],
      rows: features.map((row) => boardRow(row, wording)),
    },
    { kind: 'paragraph', size: 'small', text: `${fill(words.legend, wording.terms.stateMarks)}. ${words.usersNote}` },
  ];
}

function boardRow(row: ReportedFeature, wording: Wording): readonly Cell[] {
  const { notTold, unregistered } = wording.terms.outageReport;
  const name = featureText(row, wording);
  return [
    stateText(row.state, wording),
    row.isRegistered ? name : { paragraphs: [name, unregistered] },
    usersText(row.users, wording),
    momentOr(row.since, notTold, wording),
    momentOr(row.expectedAt, notTold, wording),
    row.note ?? '',
  ];
}

/** When what is not normal is expected back, and how far the building is. */
export function recoveryRows({ features, restoration }: OutageReport, wording: Wording): readonly KeyValue[] {
  const words = wording.terms.outageReport;
  const expected = features.flatMap((row) =>
    row.expectedAt === null || row.state === 'normal'
      ? []
      : [fill(words.expectedOne, { feature: featureText(row, wording), at: wording.timeOf(row.expectedAt) })],
  );
  const restored =
    restoration === null
      ? words.notTold
      : [
          fill(words.restorationText, { at: wording.timeOf(restoration.at), power: restoration.powerPercent }),
          ...restorationTexts(restoration, wording),
          ...(restoration.note === '' ? [] : [restoration.note]),
          fill(words.reportedBy, { name: restoration.reportedBy }),
        ].join(', ');
  return [
    { label: words.boardColumns.expected, value: expected.length === 0 ? words.notTold : { paragraphs: expected } },
    { label: words.restoration, value: restored },
  ];
}

/** What is told otherwise than in the report before: facts, states, the building, what users were told and get. */
export function changeBlocks(report: OutageReport, wording: Wording): readonly Block[] {
  const words = wording.terms.outageReport;
  const { changes, restoration } = report;
  if (changes === null) return [];
  const { features, told, powerBefore: before, notices, compensations } = changes;
  const percent = (n: number): string => fill(words.percent, { n });
  const power = restoration?.powerPercent ?? null;
  const lines = [
    ...(before !== null && power !== null && before !== power
      ? [fill(words.power, { before: percent(before), after: percent(power) })]
      : []),
    ...(notices + compensations === 0 ? [] : [fill(words.added, { notices, compensations })]),
  ];
  if (features.length + told.length + lines.length === 0) return [{ kind: 'paragraph', text: words.changesNone }];
  return [
    ...(features.length === 0 ? [] : [stateChanges(report, wording)]),
    ...(told.length === 0 ? [] : [toldChanges(report, wording)]),
    ...lines.map((text): Block => ({ kind: 'paragraph', text })),
  ];
}

function stateChanges({ changes }: OutageReport, wording: Wording): Table {
  const words = wording.terms.outageReport;
  const { feature, before, after, at } = words.changeColumns;
  return {
    kind: 'table',
    caption: words.changesCaption,
    columns: [
      { header: feature, width: { weight: 1 }, namesRow: true },
      { header: before, width: { points: 90 } },
      { header: after, width: { points: 90 } },
      { header: at, width: { points: 110 } },
    ],
    rows: (changes?.features ?? []).map((row) => [
      featureText(row, wording),
      stateText(row.before, wording),
      stateText(row.after, wording),
      momentOr(row.at, words.notTold, wording),
    ]),
  };
}

function toldChanges({ changes, told: now }: OutageReport, wording: Wording): Table {
  const words = wording.terms.outageReport;
  const { field, before, after } = words.toldColumns;
  return {
    kind: 'table',
    caption: words.toldCaption,
    columns: [
      { header: field, width: { points: 90 }, namesRow: true },
      { header: before, width: { weight: 1 } },
      { header: after, width: { weight: 1 } },
    ],
    rows: (changes?.told ?? []).map((each) => [
      words.fields[each],
      toldText(each, changes?.before ?? now, wording),
      toldText(each, now, wording),
    ]),
  };
}

/** Where what changed is told, and since which report. */
export function changesHeading({ changes }: OutageReport, wording: Wording): string {
  if (changes === null) return '';
  const { kind, ordinal, at } = changes.since;
  const report = reportName({ kind, ordinal, corrects: null }, wording);
  return fill(wording.terms.outageReport.headings.changes, { report, at: wording.timeOf(at) });
}

/** What users were told, word for word, and what they get. */
export function userBlocks({ notices, compensations }: OutageReport, wording: Wording): readonly Block[] {
  const { terms, timeOf } = wording;
  const words = terms.outageReport;
  const rows = notices.map(({ number, channel, sentAt, text, proof }): KeyValue => ({
    label: fill(words.noticeLabel, { number, channel: terms.noticeChannels[channel] }),
    value: { paragraphs: [timeOf(sentAt), text, ...(proof === '' ? [] : [fill(words.proof, { proof })])] },
  }));
  return [
    rows.length === 0
      ? { kind: 'paragraph', text: words.noticesNone }
      : { kind: 'keyValues', caption: words.notices, rows },
    compensations.length === 0
      ? { kind: 'paragraph', text: words.compensationsNone }
      : compensationTable(compensations.map((compensation) => ({ of: null, compensation })), words.compensations, wording), // prettier-ignore
  ];
}

/** The legal clocks that apply, or might; below them those that do not, each with the reason. */
export function clockBlocks({ at, clocks }: OutageReport, wording: Wording): readonly Block[] {
  const { terms } = wording;
  const words = terms.outageReport;
  const applying = clocks.filter(({ state }) => state !== 'not-covered');
  const rest = clocks.filter(({ state }) => state === 'not-covered');
  const { duty, state, start, due, done, elapsed } = words.clockColumns;
  return [
    {
      kind: 'table',
      caption: fill(words.clocks, { at: wording.timeOf(at) }),
      columns: [
        { header: duty, width: { weight: 4 }, namesRow: true },
        { header: state, width: { weight: 3 } },
        { header: start, width: { points: 62 } },
        { header: due, width: { points: 62 } },
        { header: done, width: { weight: 2 } },
        { header: elapsed, width: { points: 58 } },
      ],
      rows: applying.map((clock) => clockRow(clock, wording)),
    },
    ...rest.map(({ duty: each, reason }): Block => ({
      kind: 'paragraph',
      size: 'small',
      text: fill(words.notCovered, { duty: terms.outageDuties[each], reason: reason === null ? '' : terms.clockReasons[reason] }), // prettier-ignore
    })),
    { kind: 'paragraph', size: 'small', text: words.clocksNote },
  ];
}

function clockRow(clock: ReportedClock, wording: Wording): readonly Cell[] {
  const { terms, language } = wording;
  const words = terms.outageReport;
  const { duty, citations, state, reason, start, due, elapsedMinutes, doneAt, doneNote, doneCount, overdue } = clock;
  return [
    { paragraphs: [terms.outageDuties[duty], ...citations.map((each) => formatCitationWithVersion(language, each))] },
    {
      paragraphs: [
        overdue ? `${terms.clockStates[state]}, ${words.overdue}` : terms.clockStates[state],
        ...(reason === null ? [] : [terms.clockReasons[reason]]),
      ],
    },
    momentOr(start, '–', wording),
    momentOr(due, words.withoutDelay, wording),
    doneAt === null
      ? '–'
      : {
          paragraphs: [
            wording.timeOf(doneAt),
            ...(doneNote === null ? [] : [doneNote]),
            ...(doneCount > 1 ? [fill(words.times, { count: doneCount })] : []),
          ],
        },
    elapsedMinutes === null ? '–' : durationIn(language, elapsedMinutes),
  ];
}
