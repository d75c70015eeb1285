import { fill } from '../../shared/words/index.js';
import type { Block, Cell } from '../../platform/pdf/block.js';
import type { JudgementResult } from '../review/index.js';
import { partText } from './answer-text.js';
import type { AuditReport } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import type { ChangedItem, ItemState, NamedItem, ReportComparison } from './comparison.js';
import type { Wording } from './report-wording.js';

/** 지난 점검과의 비교: every item that was answered or judged otherwise, then what was added and what is gone. */
export function comparisonPart({ comparison, edition }: AuditReport, wording: Wording): readonly Block[] {
  const words = wording.words.comparison;
  return [
    { kind: 'heading', level: 1, text: words.heading, bookmark: bookmarks.section('comparison') },
    ...(comparison === null
      ? [{ kind: 'paragraph', text: words.none } as const]
      : compared(comparison, edition === 'redacted', wording)),
  ];
}

function compared(comparison: ReportComparison, withoutAnswers: boolean, wording: Wording): readonly Block[] {
  const words = wording.words.comparison;
  const { changed, added, removed } = comparison;
  return [
    { kind: 'paragraph', text: sentence(comparison, wording) },
    { kind: 'paragraph', size: 'small', text: withoutAnswers ? words.answersWithheld : words.method },
    ...(changed.length === 0 ? [] : [table(changed, wording)]),
    ...namedItems(words.added, added, wording),
    ...namedItems(words.removed, removed, wording),
  ];
}

function sentence({ inspection, changed, unchanged }: ReportComparison, wording: Wording): string {
  const words = wording.words.comparison;
  const { title, signedAt, reportNumber } = inspection;
  const report = reportNumber === null ? '' : fill(words.report, { number: reportNumber });
  const counts = Map.groupBy(changed, directionOf);
  const count = (direction: Direction): number => counts.get(direction)?.length ?? 0;
  return fill(changed.length === 0 ? words.same : words.differs, {
    ...{ title, day: wording.dayOf(signedAt), report, changed: changed.length, unchanged },
    ...{ better: count('better'), worse: count('worse'), other: count('other') },
  });
}

function table(changed: readonly ChangedItem[], wording: Wording): Block {
  const words = wording.words.comparison;
  const { item, before, now, change } = words.columns;
  return {
    kind: 'table',
    columns: [
      { header: item, width: { weight: 4 }, namesRow: true },
      { header: before, width: { weight: 3 } },
      { header: now, width: { weight: 3 } },
      { header: change },
    ],
    rows: changed.map((one) => [
      [{ kind: 'link', text: one.code, to: bookmarks.item(one.code) }, ` ${one.title[wording.language]}`],
      stateCell(one.before, wording),
      stateCell(one.now, wording),
      words.directions[directionOf(one)],
    ]),
  };
}

function stateCell({ answer, result, measure }: ItemState, wording: Wording): Cell {
  const { terms } = wording;
  const judged = terms.judgementResults[result];
  const judgement = measure === 'none' ? judged : `${judged}, ${terms.findingKinds[measure]}`;
  return answer === null ? judgement : { paragraphs: [judgement, answerText(answer, wording)] };
}

function answerText({ parts, values, applies }: NonNullable<ItemState['answer']>, wording: Wording): string {
  const words = wording.words.comparison;
  if (!applies) return fill(words.answered, { answer: wording.words.overview.notApplicable });
  const told = parts.map((part) => partText(part, values[part.key], wording)).filter((text) => text !== '');
  return fill(words.answered, { answer: told.length === 0 ? words.inWords : told.join(', ') });
}

function namedItems(heading: string, items: readonly NamedItem[], wording: Wording): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'list', ordered: false, items: items.map(({ code, title }) => `${code} ${title[wording.language]}`) },
  ];
}

type Direction = keyof Wording['words']['comparison']['directions'];

/** The better the higher. What does not apply is neither. */
const RANKS: Readonly<Record<JudgementResult, number | null>> = {
  ...{ met: 3, 'alternative-accepted': 2, partly: 1, 'not-met': 0, 'not-applicable': null },
};

function directionOf({ before, now }: ChangedItem): Direction {
  const [from, to] = [RANKS[before.result], RANKS[now.result]];
  if (from === null || to === null || from === to) return 'other';
  return to > from ? 'better' : 'worse';
}
