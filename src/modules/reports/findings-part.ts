import { fill } from '../../shared/words/index.js';
import type { Block, KeyValue, Text } from '../../platform/pdf/block.js';
import type { AuditReport, ReportFinding, ReportItem } from './audit-report-model.js';
import { basisText } from './basis-text.js';
import { bookmarks } from './bookmarks.js';
import type { Wording } from './report-wording.js';

/** What has to be put right, on what basis, and until when. */
export function findingsPart({ findings, items }: AuditReport, wording: Wording): readonly Block[] {
  const words = wording.words.findings;
  return [
    { kind: 'heading', level: 1, text: words.heading, bookmark: bookmarks.section('findings') },
    ...(findings.length === 0 ? [{ kind: 'paragraph', text: words.none } as const] : []),
    ...findings.flatMap((finding, index) => findingBlocks(finding, index + 1, items, wording)),
  ];
}

function findingBlocks(
  finding: ReportFinding,
  number: number,
  items: readonly ReportItem[],
  wording: Wording,
): readonly Block[] {
  const words = wording.words.findings;
  const item = items.find((each) => each.code === finding.itemCode);
  const text = fill(words.title, { number, code: finding.itemCode, title: item?.title[wording.language] ?? '' });
  return [
    { kind: 'heading', level: 2, text, bookmark: bookmarks.finding(finding.itemCode) },
    { kind: 'keyValues', rows: [...itemRow(item, wording), ...findingRows(finding, item, wording)] },
  ];
}

function itemRow(item: ReportItem | undefined, wording: Wording): readonly KeyValue[] {
  const { terms, language } = wording;
  const words = wording.words.findings;
  if (item === undefined) return [];
  const result = terms.judgementResults[item.judgement.result];
  const value: Text = [
    { kind: 'link', text: item.code, to: bookmarks.item(item.code) },
    ` ${fill(words.itemPage, { title: item.title[language], result })}`,
  ];
  return [{ label: words.item, value }];
}

function findingRows(finding: ReportFinding, item: ReportItem | undefined, wording: Wording): readonly KeyValue[] {
  const { terms, dateText } = wording;
  const words = wording.words.findings;
  const withheld = item?.withheld;
  return [
    { label: words.kind, value: [{ kind: 'strong', text: terms.findingKinds[finding.kind] }] },
    { label: words.text, value: withheld === undefined ? finding.text : wording.words.redacted.because[withheld] },
    { label: words.bases, value: { paragraphs: finding.bases.map((basis) => basisText(basis, wording)) } },
    { label: words.orderability, value: orderabilityText(finding, wording) },
    { label: words.planDue, value: dateText(finding.planDueOn) },
    { label: words.resultDue, value: dateText(finding.resultDueOn) },
    { label: words.dueBasis, value: words.dueBases[finding.dueBasis] },
  ];
}

function orderabilityText({ orderability: { code, facts } }: ReportFinding, { terms }: Wording): string {
  const reasons: Readonly<Record<string, string>> = terms.orderability;
  return fill(reasons[code] ?? code, facts);
}
