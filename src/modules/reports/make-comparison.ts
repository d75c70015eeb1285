import { canonicalText } from '../../shared/canonical.js';
import type { AnswerPart, AnswerValues } from '../checklist/index.js';
import type { ReportItem } from './audit-report-model.js';
import type { ChangedItem, ItemState, NamedItem, PreviousInspection, ReportComparison } from './comparison.js';

/** Holds every item against the last inspection. An explanation in other words is no change. */
export function comparisonOf(
  previous: PreviousInspection | null,
  items: readonly ReportItem[],
): ReportComparison | null {
  if (previous === null) return null;
  const before = statesOf(previous);
  const both = items.filter(({ code }) => before.has(code));
  const changed = both.flatMap((item) => changeOf(item, before.get(item.code)));
  const { title, signedAt, reportNumber } = previous;
  return {
    inspection: { title, signedAt: signedAt.toISOString(), reportNumber },
    changed,
    unchanged: both.length - changed.length,
    added: items.filter(({ code }) => !before.has(code)).map(named),
    removed: previous.content.items.filter(({ code }) => isGone(code, before, items)).map(named),
  };
}

function statesOf({ content, judgements }: PreviousInspection): ReadonlyMap<string, ItemState> {
  const judged = new Map(judgements.map((judgement) => [judgement.code, judgement]));
  return new Map(
    content.items.flatMap(({ code, parts, answer }) => {
      const judgement = judged.get(code);
      if (judgement === undefined) return [];
      const { result, measure } = judgement;
      return [[code, { answer: { ...toldIn(parts, answer.values), applies: !answer.notApplicable }, result, measure }]];
    }),
  );
}

function changeOf(item: ReportItem, before: ItemState | undefined): readonly ChangedItem[] {
  if (before === undefined) return [];
  const { answer, judgement } = item;
  const now: ItemState = {
    answer: { ...toldIn(answer.parts, answer.values), applies: answer.notApplicableReason === null },
    ...{ result: judgement.result, measure: judgement.measure },
  };
  return saidBy(before) === saidBy(now) ? [] : [{ ...named(item), before, now }];
}

/** The parts that can be held against each other in a few words. */
function toldIn(
  parts: readonly AnswerPart[],
  values: AnswerValues,
): Pick<NonNullable<ItemState['answer']>, 'parts' | 'values'> {
  const told = parts.filter(({ kind }) => kind !== 'text' && kind !== 'file');
  return { parts: told, values: Object.fromEntries(told.map(({ key }) => [key, values[key] ?? null])) };
}

/** The wording of a part may change between two checklists: what was said to it is compared. */
const saidBy = ({ answer, result, measure }: ItemState): string =>
  canonicalText([answer?.values ?? null, answer?.applies ?? null, result, measure]);

const named = ({ code, title }: NamedItem): NamedItem => ({ code, title });

const isGone = (code: string, before: ReadonlyMap<string, unknown>, items: readonly ReportItem[]): boolean =>
  before.has(code) && !items.some((item) => item.code === code);

/** Without answers, of which some may be protected in one of the two inspections: what remains is who was judged otherwise. */
export function withoutAnswers(comparison: ReportComparison): ReportComparison {
  const changed = comparison.changed
    .filter(({ before, now }) => before.result !== now.result || before.measure !== now.measure)
    .map((item) => ({ ...item, before: { ...item.before, answer: null }, now: { ...item.now, answer: null } }));
  return { ...comparison, changed };
}
