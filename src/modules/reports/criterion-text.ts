import type { CalendarDate } from '../../shared/time.js';
import { fill } from '../../shared/words/index.js';
import { amountText, numberText } from '../../shared/words/quantity.js';
import type { AnswerPart } from '../checklist/index.js';
import type { ReportCriterion, AnsweredItem } from './audit-report-model.js';
import type { Wording } from './report-wording.js';

/** How an answer stands to one criterion: `기준 10초 이하, 답변 8초: 충족 [제안 기준]`, or `기준 10초 이하: 답변 없음`. */
export function criterionText(item: AnsweredItem, criterion: ReportCriterion, wording: Wording): string {
  const words = wording.words.items;
  const { parts } = item.answer;
  const label = labelOf(parts, criterion.part, wording);
  const told = {
    part: label === '' ? '' : fill(words.partPrefix, { label }),
    bound: boundText(parts, criterion, wording),
    outcome: wording.terms.criterionOutcomes[criterion.decides][criterion.outcome],
  };
  const { found } = criterion;
  const sentence =
    found === null
      ? fill(words.criterionUnanswered, told)
      : fill(words.criterion, { ...told, found: valueText(criterion, found, wording) });
  return [sentence, ...criterionMarks(criterion, wording)].join(' ');
}

/** `[제안 기준]`, `[확인 필요]`. */
export function criterionMarks({ suggested, toConfirm }: ReportCriterion, wording: Wording): readonly string[] {
  const words = wording.words.items;
  return [...(suggested ? [`[${words.suggested}]`] : []), ...(toConfirm ? [`[${words.toConfirm}]`] : [])];
}

function boundText(parts: readonly AnswerPart[], criterion: ReportCriterion, wording: Wording): string {
  const bound = criterion.bound === null ? wording.words.scope.unknown : valueText(criterion, criterion.bound, wording);
  const other = labelOf(parts, criterion.other ?? '', wording);
  return fill(wording.terms.criterionComparators[criterion.comparator], { bound, part: other });
}

function valueText({ unit }: ReportCriterion, value: number | CalendarDate, wording: Wording): string {
  const { dateText, language } = wording;
  if (typeof value !== 'number') return dateText(value);
  return unit === null ? numberText(value) : amountText(language, value, unit);
}

function labelOf(parts: readonly AnswerPart[], key: string, wording: Wording): string {
  return parts.find((part) => part.key === key)?.label?.[wording.language] ?? '';
}
