import { formatKoreanDate, type CalendarDate } from '../../shared/time.js';
import { fill } from '../../shared/words/index.js';
import { amountText, numberText } from '../../shared/words/quantity.js';
import type { AnswerPart } from '../checklist/index.js';
import type { ReportCriterion, AnsweredItem } from './audit-report-model.js';
import { TERMS, WORDS } from './report-wording.js';

const words = WORDS.items;

/** How an answer stands to one criterion: `기준 10초 이하, 답변 8초: 충족 [제안 기준]`, or `기준 10초 이하: 답변 없음`. */
export function criterionText(item: AnsweredItem, criterion: ReportCriterion): string {
  const { parts } = item.answer;
  const label = labelOf(parts, criterion.part);
  const told = {
    part: label === '' ? '' : fill(words.partPrefix, { label }),
    bound: boundText(parts, criterion),
    outcome: TERMS.criterionOutcomes[criterion.decides][criterion.outcome],
  };
  const { found } = criterion;
  const sentence =
    found === null
      ? fill(words.criterionUnanswered, told)
      : fill(words.criterion, { ...told, found: valueText(criterion, found) });
  return [sentence, ...criterionMarks(criterion)].join(' ');
}

/** `[제안 기준]`, `[확인 필요]`. */
export function criterionMarks({ suggested, toConfirm }: ReportCriterion): readonly string[] {
  return [...(suggested ? [`[${words.suggested}]`] : []), ...(toConfirm ? [`[${words.toConfirm}]`] : [])];
}

function boundText(parts: readonly AnswerPart[], criterion: ReportCriterion): string {
  const bound = criterion.bound === null ? WORDS.scope.unknown : valueText(criterion, criterion.bound);
  const other = labelOf(parts, criterion.other ?? '');
  return fill(TERMS.criterionComparators[criterion.comparator], { bound, part: other });
}

function valueText({ unit }: ReportCriterion, value: number | CalendarDate): string {
  if (typeof value !== 'number') return formatKoreanDate(value);
  return unit === null ? numberText(value) : amountText('ko', value, unit);
}

function labelOf(parts: readonly AnswerPart[], key: string): string {
  return parts.find((part) => part.key === key)?.label?.ko ?? '';
}
