import type { Regime } from '../../shared/regime.js';
import {
  addDays,
  addMonths,
  calendarDate,
  holidaysKnown,
  knownDate,
  onBusinessDay,
  type CalendarDate,
} from '../../shared/time.js';
import type { AnswerValues } from './answer.js';
import type { Comparator, Criterion, Item, NumberCriterion, PromptCriterion } from './catalogue.js';
import type { Unit } from './units.js';

export type CriterionOutcome = 'met' | 'not-met' | 'not-answered';

/** How an answer stands to a criterion; pages word it as "10초 이하: 충족". */
export interface Measured {
  readonly outcome: CriterionOutcome;
  readonly comparator: Comparator;
  /** What was compared with: a number in `unit`, or a day; null where another part would give it and is not answered. */
  readonly bound: number | CalendarDate | null;
  /** Unit of a bound that is a number and of what was found; null for days and for a bound given by another part. */
  readonly unit: Unit | null;
  readonly found: number | CalendarDate | null;
}

/** The criteria of an item that hold in an inspection of the regime. */
export function criteriaUnder(item: Pick<Item, 'criteria'>, regime: Regime): readonly Criterion[] {
  return item.criteria.filter(({ regimes }) => regimes.length === 0 || regimes.includes(regime));
}

/** Holds an answer against a criterion. All bounds are inclusive.
 *  @param values all parts of the answer, since some criteria compare two
 *  @param reference the day of the inspection, against which dates are measured */
export function meets(criterion: Criterion, values: AnswerValues, reference: CalendarDate): Measured {
  switch (criterion.comparator) {
    case 'at-least':
    case 'at-most':
    case 'equals':
      return byNumber(criterion, values);
    case 'at-least-part': {
      const [found, bound] = [numberIn(values, criterion.part), numberIn(values, criterion.other)];
      return measured(criterion, found, bound, null, (number, least) => number >= least);
    }
    case 'within-months': {
      const found = dateIn(values, criterion.part);
      const isRecent = (date: CalendarDate, months: number): boolean =>
        date <= reference && addMonths(date, months) >= reference;
      return measured(criterion, found, criterion.value, criterion.unit, isRecent);
    }
    case 'within-days-after':
      return byEarlierDate(criterion, values);
    case 'by-month-day': {
      const { from, due } = yearBefore(criterion.value, reference);
      return measured(criterion, dateIn(values, criterion.part), due, null, (date) => from < date && date <= due);
    }
    case 'not-before-reference':
      return measured(criterion, dateIn(values, criterion.part), reference, null, (date, day) => date >= day);
  }
}

const COMPARE: Record<NumberCriterion['comparator'], (found: number, bound: number) => boolean> = {
  'at-least': (found, bound) => found >= bound,
  'at-most': (found, bound) => found <= bound,
  equals: (found, bound) => found === bound,
};

function byNumber(criterion: NumberCriterion, values: AnswerValues): Measured {
  const { comparator, part, value, unit } = criterion;
  return measured(criterion, numberIn(values, part), value, unit, COMPARE[comparator]);
}

function byEarlierDate(criterion: PromptCriterion, values: AnswerValues): Measured {
  const start = dateIn(values, criterion.after);
  const last = start === null ? null : addDays(start, criterion.value);
  const isPrompt = (date: CalendarDate, end: CalendarDate): boolean => start !== null && start <= date && date <= end;
  return measured(criterion, dateIn(values, criterion.part), last, null, isPrompt);
}

/** The year that ends on the yearly due date which passed last. A due date on a day off moves to the next business day (민법 제161조). */
function yearBefore(monthDay: string, reference: CalendarDate): { from: CalendarDate; due: CalendarDate } {
  const year = Number(reference.slice(0, 4));
  const dueIn = (each: number): CalendarDate => {
    const day = knownDate(`${each}-${monthDay}`);
    return holidaysKnown(day) ? onBusinessDay(day) : day;
  };
  const last = dueIn(year) <= reference ? year : year - 1;
  return { from: dueIn(last - 1), due: dueIn(last) };
}

function measured<Found extends number | CalendarDate, Bound extends number | CalendarDate>(
  { comparator }: Criterion,
  found: Found | null,
  bound: Bound | null,
  unit: Unit | null,
  holds: (found: Found, bound: Bound) => boolean,
): Measured {
  if (found === null || bound === null) return { outcome: 'not-answered', comparator, bound, unit, found };
  return { outcome: holds(found, bound) ? 'met' : 'not-met', comparator, bound, unit, found };
}

function numberIn(values: AnswerValues, key: string): number | null {
  const value = values[key];
  return typeof value === 'number' ? value : null;
}

function dateIn(values: AnswerValues, key: string): CalendarDate | null {
  const value = values[key];
  return typeof value === 'string' ? calendarDate(value) : null;
}
