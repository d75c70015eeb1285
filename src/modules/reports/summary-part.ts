import { seoulDate, type CalendarDate } from '../../shared/time.js';
import { formatCitation } from '../../shared/citation.js';
import { fill } from '../../shared/words/index.js';
import type { BarFigure, Block, Cell, Text } from '../../platform/pdf/block.js';
import { resultNoticeDueOn } from '../obligations/index.js';
import { RESULTS } from '../review/index.js';
import type { AuditReport, ReportFinding, ReportItem } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import { domainsOf } from './domains-of.js';
import { lastStep } from './last-step.js';
import { RESULT_NOTICE } from './remedy-citations.js';
import type { Wording } from './report-wording.js';

/** The outcome in a sentence, the counts as bars, the findings, and what is due when. */
export function summaryPart(report: AuditReport, wording: Wording): readonly Block[] {
  const words = wording.words.summary;
  return [
    { kind: 'heading', level: 1, text: words.heading, bookmark: bookmarks.section('summary') },
    { kind: 'paragraph', size: 'lead', text: outcomeSentence(report, wording) },
    { kind: 'paragraph', text: fill(words.results, { counts: countsText(countsOf(report.items), wording) }) },
    countsFigure(report.items, wording),
    { kind: 'heading', level: 2, text: words.findings },
    ...findingsTable(report, wording),
    { kind: 'heading', level: 2, text: words.due },
    dueTable(report, wording),
    ...(report.findings.some((finding) => finding.kind === 'proposed-order')
      ? [{ kind: 'paragraph', size: 'small', text: words.dueOrder } as const]
      : []),
  ];
}

export function outcomeSentence({ operator, items, findings }: AuditReport, wording: Wording): string {
  const words = wording.words.summary;
  const orders = findings.filter((finding) => finding.kind === 'proposed-order').length;
  return fill(findings.length === 0 ? words.outcomeClean : words.outcome, {
    operator: operator.name,
    items: items.length,
    findings: findings.length,
    orders,
    recommendations: findings.length - orders,
  });
}

function countsFigure(items: readonly ReportItem[], wording: Wording): BarFigure {
  const { terms } = wording;
  const words = wording.words.summary;
  const bars = domainsOf(items).map((domain) => ({
    label: terms.checklistDomains[domain],
    counts: countsOf(items.filter((item) => item.domain === domain)),
  }));
  const alt = bars.map(({ label, counts }) => fill(words.countsAlt, { label, counts: countsText(counts, wording) }));
  return {
    kind: 'bars',
    caption: words.counts,
    alt: alt.join('; '),
    segments: RESULTS.map((result) => terms.judgementResults[result]),
    bars,
  };
}

function countsOf(items: readonly ReportItem[]): readonly number[] {
  return RESULTS.map((result) => items.filter((item) => item.judgement.result === result).length);
}

function countsText(counts: readonly number[], wording: Wording): readonly string[] {
  const words = wording.words.summary;
  return RESULTS.flatMap((result, index) => {
    const count = counts[index] ?? 0;
    return count === 0 ? [] : [fill(words.count, { result: wording.terms.judgementResults[result], count })];
  });
}

function findingsTable({ findings, items }: AuditReport, wording: Wording): readonly Block[] {
  const words = wording.words.summary;
  if (findings.length === 0) return [{ kind: 'paragraph', text: words.findingsNone }];
  return [
    {
      kind: 'table',
      columns: [
        { header: words.columns.order, align: 'center' },
        { header: words.columns.item, width: { weight: 1 }, namesRow: true },
        { header: words.columns.kind },
        { header: words.columns.plan, align: 'right' },
        { header: words.columns.result, align: 'right' },
        { header: words.columns.page, align: 'right' },
      ],
      rows: findings.map((finding, index) =>
        findingRow(finding, index + 1, titleOf(items, finding.itemCode, wording), wording),
      ),
    },
  ];
}

function findingRow(finding: ReportFinding, number: number, title: string, wording: Wording): readonly Cell[] {
  const { terms, dateText } = wording;
  const to = bookmarks.finding(finding.itemCode);
  return [
    String(number),
    [{ kind: 'link', text: finding.itemCode, to }, ` ${title}`],
    terms.findingKinds[finding.kind],
    dateText(finding.planDueOn),
    dateText(finding.resultDueOn),
    [{ kind: 'pageNumber', of: to }],
  ];
}

export function titleOf(items: readonly ReportItem[], code: string, wording: Wording): string {
  return items.find((item) => item.code === code)?.title[wording.language] ?? '';
}

interface Due {
  readonly on: CalendarDate;
  readonly what: Text;
  readonly who: string;
}

/** What is due when, earliest first; what is due on one day stands on one line. */
function dueTable(report: AuditReport, wording: Wording): Block {
  const words = wording.words.summary;
  const { day, what, who } = words.dueColumns;
  const rows = [
    ...resultNotice(report, wording),
    ...byDay(report, 'planDueOn', words.plan),
    ...byDay(report, 'resultDueOn', words.result),
  ];
  if (rows.length === 0) return { kind: 'paragraph', text: words.dueNone };
  return {
    kind: 'table',
    columns: [{ header: day, namesRow: true }, { header: what, width: { weight: 1 } }, { header: who }],
    rows: [...rows]
      .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      .map((due) => [wording.dateText(due.on), due.what, due.who]),
  };
}

function resultNotice({ review, inspection }: AuditReport, wording: Wording): readonly Due[] {
  const words = wording.words.summary;
  const signed = lastStep(review, 'signed');
  if (signed === null) return [];
  const basis = formatCitation(wording.language, RESULT_NOTICE);
  const on = resultNoticeDueOn(seoulDate(new Date(signed.at)));
  return [{ on, what: fill(words.resultNotice, { citation: basis }), who: inspection.authority.name }];
}

function byDay(report: AuditReport, key: 'planDueOn' | 'resultDueOn', sentence: string): readonly Due[] {
  const days = [...new Set(report.findings.map((finding) => finding[key]))];
  return days.map((on) => ({
    on,
    what: fill(sentence, {
      codes: report.findings.filter((finding) => finding[key] === on).map(({ itemCode }) => itemCode),
    }),
    who: report.operator.name,
  }));
}
