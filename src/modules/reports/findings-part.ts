import { formatKoreanDate } from '../../shared/time.js';
import { fill } from '../../shared/words/index.js';
import type { Block, KeyValue, Text } from '../../platform/pdf/block.js';
import type { AuditReport, ReportFinding, ReportItem } from './audit-report-model.js';
import { basisText } from './basis-text.js';
import { bookmarks } from './bookmarks.js';
import { TERMS, WORDS } from './report-wording.js';

const words = WORDS.findings;

/** What has to be put right, on what basis, and until when. */
export function findingsPart({ findings, items }: AuditReport): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: words.heading, bookmark: bookmarks.section('findings') },
    ...(findings.length === 0 ? [{ kind: 'paragraph', text: words.none } as const] : []),
    ...findings.flatMap((finding, index) => findingBlocks(finding, index + 1, items)),
  ];
}

function findingBlocks(finding: ReportFinding, number: number, items: readonly ReportItem[]): readonly Block[] {
  const item = items.find((each) => each.code === finding.itemCode);
  const text = fill(words.title, { number, code: finding.itemCode, title: item?.title.ko ?? '' });
  return [
    { kind: 'heading', level: 2, text, bookmark: bookmarks.finding(finding.itemCode) },
    { kind: 'keyValues', rows: [...itemRow(item), ...findingRows(finding, item)] },
  ];
}

function itemRow(item: ReportItem | undefined): readonly KeyValue[] {
  if (item === undefined) return [];
  const result = TERMS.judgementResults[item.judgement.result];
  const value: Text = [
    { kind: 'link', text: item.code, to: bookmarks.item(item.code) },
    ` ${fill(words.itemPage, { title: item.title.ko, result })}`,
  ];
  return [{ label: words.item, value }];
}

function findingRows(finding: ReportFinding, item: ReportItem | undefined): readonly KeyValue[] {
  const withheld = item?.withheld;
  return [
    { label: words.kind, value: [{ kind: 'strong', text: TERMS.findingKinds[finding.kind] }] },
    { label: words.text, value: withheld === undefined ? finding.text : WORDS.redacted.because[withheld] },
    { label: words.bases, value: { paragraphs: finding.bases.map(basisText) } },
    { label: words.orderability, value: orderabilityText(finding) },
    { label: words.planDue, value: formatKoreanDate(finding.planDueOn) },
    { label: words.resultDue, value: formatKoreanDate(finding.resultDueOn) },
    { label: words.dueBasis, value: words.dueBases[finding.dueBasis] },
  ];
}

const reasons: Readonly<Record<string, string>> = TERMS.orderability;

function orderabilityText({ orderability: { code, facts } }: ReportFinding): string {
  return fill(reasons[code] ?? code, facts);
}
