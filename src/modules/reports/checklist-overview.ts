import type { Block, Cell, Column } from '../../platform/pdf/block.js';
import { shortAnswer } from './answer-text.js';
import type { AnsweredItem } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import { computedCell } from './computed-cell.js';
import { WORDS } from './report-wording.js';

const { columns } = WORDS.overview;

const COLUMNS: readonly Column[] = [
  { header: columns.code, namesRow: true },
  { header: columns.title, width: { weight: 3 } },
  { header: columns.answer, width: { weight: 2 } },
  { header: columns.computed, width: { weight: 2 } },
  { header: columns.page, align: 'right' },
];

/** 답변 총괄표: every item on one line. */
export function checklistOverview(items: readonly AnsweredItem[]): readonly Block[] {
  return [{ kind: 'table', columns: COLUMNS, rows: items.map(row) }];
}

function row(item: AnsweredItem): readonly Cell[] {
  const to = bookmarks.item(item.code);
  return [
    [{ kind: 'link', text: item.code, to }],
    item.title.ko,
    shortAnswer(item),
    computedCell(item),
    [{ kind: 'pageNumber', of: to }],
  ];
}
