import { addMonths, calendarDate, type CalendarDate } from '../../shared/time.js';
import {
  criteriaUnder,
  meets,
  type AnswerValue,
  type AnswerValues,
  type Criterion,
  type Item,
} from '../checklist/index.js';
import type { AnswerContent } from './answer-content.js';
import type { Measure } from './measure.js';
import { contradicts, type OutageAnswer, type OutageReason } from './outage-answer.js';
import type { RegisterAnswer } from './register-answer.js';

/** 불일치: the answer says something else than the register, or a day in one of them is out of date. */
export type Disagreement =
  | { readonly kind: 'differs'; readonly part: string }
  | { readonly kind: 'stale'; readonly part: string; readonly of: 'answer' | 'register'; readonly day: CalendarDate }
  /** An outage of the period that it speaks of says otherwise. */
  | { readonly kind: 'contradicted'; readonly part: string; readonly outage: OutageReason['outage'] };

type Asked = Pick<Item, 'parts' | 'criteria'>;

/**
 * Where an answer and what is registered do not agree. A part without answer disagrees with nothing, nor does an item that is
 * said not to apply: that has its own reason. Days are held against their criterion whether or not anything is registered.
 */
export function disagreements(
  item: Asked,
  { values, notApplicable }: Pick<AnswerContent, 'values' | 'notApplicable'>,
  registered: readonly RegisterAnswer[],
  measure: Measure,
): readonly Disagreement[] {
  if (notApplicable) return [];
  return item.parts.flatMap(({ key }): readonly Disagreement[] => {
    const value = values[key];
    if (value === null || value === undefined) return [];
    const computed = registered.filter(isOfRegister).find(({ part }) => part === key);
    const outages = registered.filter(isOfOutage).filter(({ part }) => part === key);
    const differs = computed !== undefined && !agrees(item, value, computed, measure);
    return [
      ...(differs ? [{ kind: 'differs', part: key } as const] : []),
      ...stale(item, key, value, computed, measure),
      ...outages
        .filter((said) => contradicts(said, value))
        .map(({ reason: { outage } }) => ({ kind: 'contradicted', part: key, outage }) as const),
    ];
  });
}

const isOfOutage = (answer: RegisterAnswer): answer is OutageAnswer => 'outage' in answer.reason;
const isOfRegister = (answer: RegisterAnswer): boolean => !isOfOutage(answer);

function agrees(item: Asked, answer: AnswerValue, computed: RegisterAnswer, measure: Measure): boolean {
  const { value, reason, part } = computed;
  if (typeof answer !== 'number') {
    return value === answer || (computed.latest === true && typeof value === 'string' && String(answer) <= value);
  }
  const proven = 'proven' in reason ? reason.proven : null;
  return [value, proven].some((each) => typeof each === 'number' && isRounded(item, part, answer, each, measure));
}

const LEAST_DIFFERENCE = 1e-9;

/** Rounded to a whole or to one decimal, unless that brings it to the other side of a criterion. */
function isRounded(item: Asked, part: string, answer: number, value: number, measure: Measure): boolean {
  const is = (other: number) => Math.abs(answer - other) < LEAST_DIFFERENCE;
  if (is(value)) return true;
  if (!is(Math.round(value)) && !is(Math.round(value * 10) / 10)) return false;
  const outcomes = (number: number) => outcomesOf(item, { [part]: number }, part, measure);
  return outcomes(answer) === outcomes(value);
}

function outcomesOf(item: Asked, values: AnswerValues, part: string, { regime, reference }: Measure): string {
  const own = criteriaUnder(item, regime).filter((criterion) => criterion.part === part);
  return own.map((criterion) => meets(criterion, values, reference).outcome).join();
}

function stale(
  item: Asked,
  part: string,
  answer: AnswerValue,
  computed: RegisterAnswer | undefined,
  { regime, reference }: Measure,
): readonly Disagreement[] {
  const criteria = criteriaUnder(item, regime).filter((criterion) => criterion.part === part);
  const days = [
    ['answer', answer],
    ['register', computed?.value],
  ] as const;
  const found = days.flatMap(([of, value]) => {
    const day = typeof value === 'string' ? calendarDate(value) : null;
    const isPast = day !== null && criteria.some((criterion) => isOver(criterion, day, reference));
    return isPast ? [{ kind: 'stale', part, of, day } as const] : [];
  });
  return found.slice(0, 1);
}

/** Older than its months, or an expiry that passed. */
function isOver(criterion: Criterion, day: CalendarDate, reference: CalendarDate): boolean {
  if (criterion.comparator === 'within-months') return addMonths(day, criterion.value) < reference;
  return criterion.comparator === 'not-before-reference' && day < reference;
}
