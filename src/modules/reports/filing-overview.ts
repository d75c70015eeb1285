import { fill } from '../../shared/words/index.js';
import type { Block, Cell, Column } from '../../platform/pdf/block.js';
import { shortAnswer } from './answer-text.js';
import { bookmarks } from './bookmarks.js';
import type { FiledMeasure } from './filed-measures.js';
import type { Wording } from './report-wording.js';
function columnsIn(wording: Wording): readonly Column[] {
  const { columns } = wording.terms.annualFiling;
  return [
    { header: columns.code, namesRow: true },
    { header: columns.title, width: { weight: 3 } },
    { header: columns.answer, width: { weight: 2 } },
    { header: columns.due },
    { header: columns.owner, width: { weight: 2 } },
    { header: columns.files, align: 'right' },
    { header: columns.page, align: 'right' },
  ];
}

/** 조치별 총괄표: every measure on one line. */
export function filingOverview(
  operator: string,
  measures: readonly FiledMeasure[],
  wording: Wording,
): readonly Block[] {
  return [
    { kind: 'paragraph', size: 'lead', text: filingSentence(operator, measures, wording) },
    { kind: 'table', columns: columnsIn(wording), rows: measures.map((measure) => row(measure, wording)) },
  ];
}

export function filingSentence(operator: string, measures: readonly FiledMeasure[], wording: Wording): string {
  const words = wording.terms.annualFiling;
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

function row(measure: FiledMeasure, wording: Wording): readonly Cell[] {
  const { language, dateText } = wording;
  const { none } = wording.words.overview;
  const to = bookmarks.item(measure.code);
  const { dueOn = null, owner = null } = measure.answer.plan ?? {};
  return [
    [{ kind: 'link', text: measure.code, to }],
    measure.title[language],
    shortAnswer(measure, wording),
    dueOn === null ? none : dateText(dueOn),
    owner ?? none,
    measure.attached.map(({ number }) => String(number)).join(', ') || none,
    [{ kind: 'pageNumber', of: to }],
  ];
}
