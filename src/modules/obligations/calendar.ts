import { cite, type Citation } from '../../shared/citation.js';
import type { Regime } from '../../shared/regime.js';
import { knownDate, type CalendarDate } from '../../shared/time.js';

export type LegalDateCode =
  'annual-filing' | 'plan-guideline' | 'disaster-plan' | 'facility-grades' | 'basic-plan' | 'grade-designation';

/** A day of every year by which the law wants something done. */
export interface LegalDate {
  readonly code: LegalDateCode;
  readonly regime: Regime;
  /** Who has to do it. */
  readonly duty: 'operator' | 'ministry';
  readonly citation: Citation;
  /** As the statute has it; not moved when it is no working day, so that nobody relies on a later one. */
  readonly dueOn: CalendarDate;
}

interface YearlyDate extends Omit<LegalDate, 'dueOn'> {
  /** Month and day: `01-31`. */
  readonly day: string;
}

const YEARLY_DATES: readonly YearlyDate[] = [
  {
    code: 'annual-filing',
    regime: 'TBA-22-7',
    duty: 'operator',
    day: '01-31',
    citation: cite('TBA', '제22조의7제3항'),
  },
  { code: 'plan-guideline', regime: 'FA-35', duty: 'ministry', day: '07-31', citation: cite('FA-D', '제24조제1항') },
  { code: 'disaster-plan', regime: 'FA-35', duty: 'operator', day: '09-30', citation: cite('FA-D', '제24조제2항') },
  {
    code: 'facility-grades',
    regime: 'FA-35',
    duty: 'operator',
    day: '09-30',
    citation: cite('FA-D', '제23조의3제3항'),
  },
  { code: 'basic-plan', regime: 'FA-35', duty: 'ministry', day: '11-30', citation: cite('FA-D', '제24조제3항') },
  {
    code: 'grade-designation',
    regime: 'FA-35',
    duty: 'ministry',
    day: '11-30',
    citation: cite('FA-D', '제23조의3제4항'),
  },
];

/** The next occurrence of every legal date, from that day on (the day itself included), earliest first. */
export function legalDatesFrom(date: CalendarDate): readonly LegalDate[] {
  return YEARLY_DATES.map(({ day, ...legal }) => ({ ...legal, dueOn: next(day, date) })).toSorted((a, b) =>
    a.dueOn.localeCompare(b.dueOn),
  );
}

function next(day: string, from: CalendarDate): CalendarDate {
  const year = Number(from.slice(0, 4));
  return knownDate(`${day >= from.slice(5) ? year : year + 1}-${day}`);
}
