import type { Fault } from '../../shared/errors.js';
import { addDays, type CalendarDate } from '../../shared/time.js';
import type { KeyDates } from './plan.js';

/** The days that can be put off. */
export type Term = Pick<KeyDates, 'submissionDueOn' | 'endsOn'>;

/** The days of an open inspection as they would stand; a submission day that is not named stays. */
export const prolonged = (
  standing: Term,
  { endsOn, submissionDueOn }: { readonly endsOn: CalendarDate; readonly submissionDueOn: CalendarDate | null },
): Term => ({ endsOn, submissionDueOn: submissionDueOn ?? standing.submissionDueOn });

/** What is wrong with a prolongation: the operators were told the standing days, and nothing may come sooner than they were told. */
export function prolongationFaults(standing: Term, wanted: Term, today: CalendarDate): readonly Fault[] {
  const { endsOn, submissionDueOn } = wanted;
  const moved = submissionDueOn !== standing.submissionDueOn;
  return [
    ...notLater('endsOn', standing.endsOn, endsOn, today),
    ...(moved ? notLater('submissionDueOn', standing.submissionDueOn, submissionDueOn, today) : []),
    ...(endsOn < submissionDueOn
      ? [{ path: 'endsOn', code: 'end-before-start' as const, facts: { found: endsOn, start: submissionDueOn } }]
      : []),
  ];
}

function notLater(path: string, standing: CalendarDate, found: CalendarDate, today: CalendarDate): readonly Fault[] {
  const next = addDays(standing, 1);
  const min = next < today ? today : next;
  return found < min ? [{ path, code: 'day-passed', facts: { min, found } }] : [];
}
