import { addMonths, HolidaysUnknown, onBusinessDay, type CalendarDate } from '../../shared/time.js';

/** When something of a corrective action is due, and by what: `practice` (관행) is a proposal that anybody may change. */
export interface DueDate {
  readonly what: 'plan' | 'result';
  readonly dueOn: CalendarDate;
  readonly basis: 'practice';
}

/** The due dates that are proposed for a finding served on that day: plan after one month, result after three, as in one published case
 *  of 2024. No rule says so. A day that is known to be no working day gives way to the next one. */
export function proposedDueDates(servedOn: CalendarDate): readonly DueDate[] {
  return [
    { what: 'plan', dueOn: workingDay(addMonths(servedOn, 1)), basis: 'practice' },
    { what: 'result', dueOn: workingDay(addMonths(servedOn, 3)), basis: 'practice' },
  ];
}

function workingDay(date: CalendarDate): CalendarDate {
  try {
    return onBusinessDay(date);
  } catch (error) {
    if (error instanceof HolidaysUnknown) return date;
    throw error;
  }
}
