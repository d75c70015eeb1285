import { fill } from '../../shared/words/index.js';
import type { Block, Cell } from '../../platform/pdf/block.js';
import type { JudgementResult } from '../review/index.js';
import { partText } from './answer-text.js';
import type { AuditReport } from './audit-report-model.js';
import { bookmarks } from './bookmarks.js';
import type { ChangedItem, ItemState, NamedItem, ReportComparison } from './comparison.js';
import { dayOf, TERMS, WORDS } from './report-wording.js';

const words = WORDS.comparison;

/** 지난 점검과의 비교: every item that was answered or judged otherwise, then what was added and what is gone. */
export function comparisonPart({ comparison, edition }: AuditReport): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: words.heading, bookmark: bookmarks.section('comparison') },
    ...(comparison === null
      ? [{ kind: 'paragraph', text: words.none } as const]
      : compared(comparison, edition === 'redacted')),
  ];
}

function compared(comparison: ReportComparison, withoutAnswers: boolean): readonly Block[] {
  const { changed, added, removed } = comparison;
  return [
    { kind: 'paragraph', text: sentence(comparison) },
    { kind: 'paragraph', size: 'small', text: withoutAnswers ? words.answersWithheld : words.method },
    ...(changed.length === 0 ? [] : [table(changed)]),
    ...namedItems(words.added, added),
    ...namedItems(words.removed, removed),
  ];
}

function sentence({ inspection, changed, unchanged }: ReportComparison): string {
  const { title, signedAt, reportNumber } = inspection;
  const report = reportNumber === null ? '' : fill(words.report, { number: reportNumber });
  const counts = Map.groupBy(changed, directionOf);
  const count = (direction: Direction): number => counts.get(direction)?.length ?? 0;
  return fill(changed.length === 0 ? words.same : words.differs, {
    ...{ title, day: dayOf(signedAt), report, changed: changed.length, unchanged },
    ...{ better: count('better'), worse: count('worse'), other: count('other') },
  });
}

function table(changed: readonly ChangedItem[]): Block {
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
      [{ kind: 'link', text: one.code, to: bookmarks.item(one.code) }, ` ${one.title.ko}`],
      stateCell(one.before),
      stateCell(one.now),
      words.directions[directionOf(one)],
    ]),
  };
}

function stateCell({ answer, result, measure }: ItemState): Cell {
  const judged = TERMS.judgementResults[result];
  const judgement = measure === 'none' ? judged : `${judged}, ${TERMS.findingKinds[measure]}`;
  return answer === null ? judgement : { paragraphs: [judgement, answerText(answer)] };
}

function answerText({ parts, values, applies }: NonNullable<ItemState['answer']>): string {
  if (!applies) return fill(words.answered, { answer: WORDS.overview.notApplicable });
  const told = parts.map((part) => partText(part, values[part.key])).filter((text) => text !== '');
  return fill(words.answered, { answer: told.length === 0 ? words.inWords : told.join(', ') });
}

function namedItems(heading: string, items: readonly NamedItem[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: heading },
    { kind: 'list', ordered: false, items: items.map(({ code, title }) => `${code} ${title.ko}`) },
  ];
}

type Direction = keyof typeof words.directions;

/** The better the higher. What does not apply is neither. */
const RANKS: Readonly<Record<JudgementResult, number | null>> = {
  ...{ met: 3, 'alternative-accepted': 2, partly: 1, 'not-met': 0, 'not-applicable': null },
};

function directionOf({ before, now }: ChangedItem): Direction {
  const [from, to] = [RANKS[before.result], RANKS[now.result]];
  if (from === null || to === null || from === to) return 'other';
  return to > from ? 'better' : 'worse';
}
