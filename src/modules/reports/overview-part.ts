import { fill } from '../../shared/words/index.js';
import type { Block, Cell, Column } from '../../platform/pdf/block.js';
import { shortAnswer } from './answer-text.js';
import type { AuditReport, ReportItem } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import { registeredShort } from './registered-rows.js';
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

/** What Ieum holds against the answer: the criteria, and what is registered. */
function computedCell(item: ReportItem): Cell {
  const registered = registeredShort(item);
  const criteria = computed(item);
  if (registered.length === 0) return criteria;
  return { paragraphs: criteria === words.none ? registered : [criteria, ...registered] };
}

/** How the answer stands to the criteria that decide about compliance. */
function computed({ criteria }: ReportItem): string {
  const held = criteria.filter((each) => each.decides === 'compliance' && each.outcome !== 'not-answered');
  if (held.length === 0) return words.none;
  const missed = held.filter((each) => each.outcome === 'not-met').length;
  return missed === 0 ? words.met : fill(words.notMet, { count: missed });
}
