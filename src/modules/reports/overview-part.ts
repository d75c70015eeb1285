import type { Block, Cell, Column } from '../../platform/pdf/block.js';
import { shortAnswer } from './answer-text.js';
import type { AuditReport, ReportItem } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import { computedCell } from './computed-cell.js';
import { TERMS, WORDS } from './report-wording.js';

const words = WORDS.overview;

const COLUMNS: readonly Column[] = [
  { header: words.columns.code, namesRow: true },
  { header: words.columns.title, width: { weight: 3 } },
  { header: words.columns.answer, width: { weight: 2 } },
  { header: words.columns.computed },
  { header: words.columns.result },
  { header: words.columns.measure },
  { header: words.columns.page, align: 'right' },
];

/** 점검결과 총괄표: every item on one line, whatever came of it. */
export function overviewPart({ items }: AuditReport): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: words.heading, bookmark: bookmarks.section('overview') },
    { kind: 'paragraph', size: 'small', text: words.explanation },
    { kind: 'table', columns: COLUMNS, rows: items.map(row) },
  ];
}

function row(item: ReportItem): readonly Cell[] {
  const to = bookmarks.item(item.code);
  const { result, measure } = item.judgement;
  return [
    { paragraphs: [[{ kind: 'link', text: item.code, to }]], bookmark: bookmarks.overview(item.code) },
    item.title.ko,
    shortAnswer(item),
    computedCell(item),
    TERMS.judgementResults[result],
    measure === 'none' ? words.none : TERMS.findingKinds[measure],
    [{ kind: 'pageNumber', of: to }],
  ];
}
