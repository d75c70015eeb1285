import { formatKoreanDate } from '../../shared/time.js';
import { fill } from '../../shared/words/index.js';
import type { Block, Cell, Column } from '../../platform/pdf/block.js';
import { shortAnswer } from './answer-text.js';
import { bookmarks } from './bookmarks.js';
import type { FiledMeasure } from './filed-measures.js';
import { TERMS, WORDS } from './report-wording.js';

const words = TERMS.annualFiling;
const NOTHING = WORDS.overview.none;

const COLUMNS: readonly Column[] = [
  { header: words.columns.code, namesRow: true },
  { header: words.columns.title, width: { weight: 3 } },
  { header: words.columns.answer, width: { weight: 2 } },
  { header: words.columns.due },
  { header: words.columns.owner, width: { weight: 2 } },
  { header: words.columns.files, align: 'right' },
  { header: words.columns.page, align: 'right' },
];

/** 조치별 총괄표: every measure on one line. */
export function filingOverview(operator: string, measures: readonly FiledMeasure[]): readonly Block[] {
  return [
    { kind: 'paragraph', size: 'lead', text: filingSentence(operator, measures) },
    { kind: 'table', columns: COLUMNS, rows: measures.map(row) },
  ];
}

export function filingSentence(operator: string, measures: readonly FiledMeasure[]): string {
  const count = (holds: (measure: FiledMeasure['answer']) => boolean) =>
    measures.filter(({ answer }) => holds(answer)).length;
  return fill(words.sentence, {
    operator,
    measures: measures.length,
    stated: count(({ status }) => status !== null),
    planned: count(({ plan }) => plan !== null && Object.values(plan).some((part) => part !== null)),
    notApplicable: count(({ notApplicableReason }) => notApplicableReason !== null),
  });
}

function row(measure: FiledMeasure): readonly Cell[] {
  const to = bookmarks.item(measure.code);
  const { dueOn = null, owner = null } = measure.answer.plan ?? {};
  return [
    [{ kind: 'link', text: measure.code, to }],
    measure.title.ko,
    shortAnswer(measure),
    dueOn === null ? NOTHING : formatKoreanDate(dueOn),
    owner ?? NOTHING,
    measure.attached.map(({ number }) => String(number)).join(', ') || NOTHING,
    [{ kind: 'pageNumber', of: to }],
  ];
}
