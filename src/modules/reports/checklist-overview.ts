import type { Block, Cell, Column } from '../../platform/pdf/block.js';
import { shortAnswer } from './answer-text.js';
import type { AnsweredItem } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import { computedCell } from './computed-cell.js';
import type { Wording } from './report-wording.js';

function columnsIn(wording: Wording): readonly Column[] {
  const { columns } = wording.words.overview;
  return [
    { header: columns.code, namesRow: true },
    { header: columns.title, width: { weight: 3 } },
    { header: columns.answer, width: { weight: 2 } },
    { header: columns.computed, width: { weight: 2 } },
    { header: columns.page, align: 'right' },
  ];
}

/** 답변 총괄표: every item on one line. */
export function checklistOverview(items: readonly AnsweredItem[], wording: Wording): readonly Block[] {
  return [{ kind: 'table', columns: columnsIn(wording), rows: items.map((item) => row(item, wording)) }];
}

function row(item: AnsweredItem, wording: Wording): readonly Cell[] {
  const to = bookmarks.item(item.code);
  return [
    [{ kind: 'link', text: item.code, to }],
    item.title[wording.language],
    shortAnswer(item, wording),
    computedCell(item, wording),
    [{ kind: 'pageNumber', of: to }],
  ];
}
