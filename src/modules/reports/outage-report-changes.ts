import { fill } from '../../shared/words/index.js';
import type { Block, Table } from '../../platform/pdf/block.js';
import type { OutageReport } from './outage-report-model.js';
import { featureText, momentOr, reportName, stateText, toldText } from './outage-report-texts.js';
import type { Wording } from './report-wording.js';

/** What is told otherwise than in the report before: facts, states, the building, what users were told and get. */
export function changeBlocks(report: OutageReport, wording: Wording): readonly Block[] {
  const words = wording.terms.outageReport;
  const { changes, restoration } = report;
  if (changes === null) return [];
  const { since, features, told, powerBefore: before, notices, compensations } = changes;
  const { kind, ordinal, number } = since;
  const name = reportName({ kind, ordinal, corrects: null }, wording);
  const previous = fill(words.previous, { report: name, number, at: wording.timeOf(since.at) });
  const percent = (n: number): string => fill(words.percent, { n });
  const power = restoration?.powerPercent ?? null;
  const lines = [
    ...(before !== null && power !== null && before !== power
      ? [fill(words.power, { before: percent(before), after: percent(power) })]
      : []),
    ...(notices + compensations === 0 ? [] : [fill(words.added, { notices, compensations })]),
  ];
  const isSame = features.length + told.length + lines.length === 0;
  return [
    { kind: 'paragraph', text: previous },
    ...(isSame ? [{ kind: 'paragraph', text: words.changesNone } as const] : []),
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
