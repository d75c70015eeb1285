import { fill } from '../../shared/words/index.js';
import type { Block, Cell, KeyValue } from '../../platform/pdf/block.js';
import { compensationTable } from './compensation-table.js';
import type { OutageReport, ReportedFeature, ToldField } from './outage-report-model.js';
import { featureText, momentOr, restorationTexts, stateText, toldText, usersText } from './outage-report-texts.js';
import type { Wording } from './report-wording.js';

/** These facts, label beside value. */
export function toldRows(report: OutageReport, fields: readonly ToldField[], wording: Wording): readonly KeyValue[] {
  const { fields: labels } = wording.terms.outageReport;
  return fields.map((field) => ({ label: labels[field], value: toldText(field, report.told, wording) }));
}

/** Every service and feature with its state. */
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
        { header: feature, width: { weight: 5 }, namesRow: true },
        { header: users, align: 'right', width: { points: 64 } },
        { header: since, width: { points: 88 } },
        { header: expected, width: { points: 68 } },
        { header: note, width: { weight: 4 } },
      ],
      rows: features.map((row) => boardRow(row, wording)),
    },
    {
      kind: 'paragraph',
      size: 'small',
      text: features.every(({ isRegistered }) => isRegistered)
        ? words.usersNote
        : `${words.unregisteredNote} ${words.usersNote}`,
    },
  ];
}

function boardRow(row: ReportedFeature, wording: Wording): readonly Cell[] {
  const { notTold, unregistered } = wording.terms.outageReport;
  const name = featureText(row, wording);
  return [
    stateText(row.state, wording),
    row.isRegistered ? name : fill(unregistered, { name }),
    usersText(row.users, wording),
    momentOr(row.since, notTold, wording),
    momentOr(row.expectedAt, row.state === 'normal' ? '–' : notTold, wording),
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
      : compensationTable(compensations, words.compensations, wording),
  ];
}
