import type { Block, Cell, Column } from '../../platform/pdf/block.js';
import { shortAnswer } from './answer-text.js';
import type { AuditReport, ReportItem } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import { computedCell } from './computed-cell.js';
import type { Wording } from './report-wording.js';

function columnsIn(wording: Wording): readonly Column[] {
  const { columns } = wording.words.overview;
  return [
    { header: columns.code, namesRow: true },
    { header: columns.title, width: { weight: 5 } },
    { header: columns.answer, width: { weight: 4 } },
    { header: columns.computed, width: { weight: 4 } },
    { header: columns.result },
    { header: columns.measure },
    { header: columns.page, align: 'right' },
  ];
}

/** 점검결과 총괄표: every item on one line, whatever came of it. */
export function overviewPart({ items }: AuditReport, wording: Wording): readonly Block[] {
  const words = wording.words.overview;
  return [
    { kind: 'heading', level: 1, text: words.heading, bookmark: bookmarks.section('overview') },
    { kind: 'paragraph', size: 'small', text: words.explanation },
    { kind: 'table', columns: columnsIn(wording), rows: items.map((item) => row(item, wording)) },
  ];
}

function row(item: ReportItem, wording: Wording): readonly Cell[] {
  const { language, terms } = wording;
  const words = wording.words.overview;
  const to = bookmarks.item(item.code);
  const { result, measure } = item.judgement;
  return [
    { paragraphs: [[{ kind: 'link', text: item.code, to }]], bookmark: bookmarks.overview(item.code) },
    item.title[language],
    shortAnswer(item, wording),
    computedCell(item, wording),
    terms.judgementResults[result],
    measure === 'none' ? words.none : terms.findingKinds[measure],
    [{ kind: 'pageNumber', of: to }],
  ];
}
