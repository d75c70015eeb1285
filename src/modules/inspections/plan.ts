import { formatCitation } from '../../shared/citation.js';
import type { Fault } from '../../shared/errors.js';
import type { Regime } from '../../shared/regime.js';
import { addDays, holidaysKnown, onBusinessDay, type CalendarDate } from '../../shared/time.js';
import {
  INSPECTION_BASES,
  inspectionBasesOf,
  noticeDueOn,
  type InspectionBasis,
  type InspectionBasisCode,
} from '../obligations/index.js';

/** 정기점검 of all covered operators; 수시점검 of named ones. */
export const INSPECTION_KINDS = ['regular', 'special'] as const;
export type InspectionKind = (typeof INSPECTION_KINDS)[number];

export const BASIS_CODES: readonly InspectionBasisCode[] = INSPECTION_BASES.map(({ code }) => code);

export interface KeyDates {
  readonly noticeOn: CalendarDate | null;
  readonly startsOn: CalendarDate;
  readonly submissionDueOn: CalendarDate;
  readonly endsOn: CalendarDate;
}

export interface Plan extends KeyDates {
  readonly regime: Regime;
  readonly kind: InspectionKind;
  readonly basis: InspectionBasisCode;
  readonly operatorIds: readonly string[];
}

/** The basis of that code. */
export function basisOf(code: InspectionBasisCode): InspectionBasis {
  const found = INSPECTION_BASES.find((basis) => basis.code === code);
  if (found === undefined) throw new RangeError(`no basis ${code}`);
  return found;
}

/** The day by which the operators must have been told. */
export function noticeDay({ basis, noticeOn, startsOn }: Pick<Plan, 'basis' | 'noticeOn' | 'startsOn'>): CalendarDate {
  return noticeOn ?? noticeDueOn(basisOf(basis), startsOn);
}

/** Everything that is wrong with a plan by itself. */
export function planFaults(plan: Plan): readonly Fault[] {
  return [...basisFaults(plan), ...noticeFaults(plan), ...orderFaults(plan), ...operatorFaults(plan)];
}

/** Days to start from, to be changed at will: notice today, the beginning as early as the strictest basis of the regime allows,
 *  two weeks to answer, eight weeks in all. Only the days before the beginning follow from the law. */
export function proposedDates(regime: Regime, today: CalendarDate): KeyDates {
  const noticeDays = Math.max(...inspectionBasesOf(regime).map((basis) => basis.noticeDays));
  const startsOn = workingDay(addDays(today, noticeDays));
  const submissionDueOn = workingDay(addDays(startsOn, 14));
  return { noticeOn: today, startsOn, submissionDueOn, endsOn: workingDay(addDays(startsOn, 56)) };
}

function basisFaults({ regime, basis }: Plan): readonly Fault[] {
  const allowed = inspectionBasesOf(regime).map(({ code }) => code);
  return allowed.includes(basis) ? [] : [{ path: 'basis', code: 'not-a-choice', facts: { allowed, found: basis } }];
}

function noticeFaults({ basis: code, noticeOn, startsOn }: Plan): readonly Fault[] {
  const basis = basisOf(code);
  const latest = noticeDueOn(basis, startsOn);
  const article = formatCitation('ko', basis.noticeArticle);
  const facts = {
    days: basis.noticeDays,
    latest,
    article,
    articleInEnglish: formatCitation('en', basis.noticeArticle),
  };
  if (noticeOn === null) return basis.noticeDays === 0 ? [] : [{ path: 'noticeOn', code: 'notice-missing', facts }];
  return noticeOn <= latest ? [] : [{ path: 'noticeOn', code: 'notice-late', facts: { ...facts, found: noticeOn } }];
}

function orderFaults({ startsOn, submissionDueOn, endsOn }: Plan): readonly Fault[] {
  const ends = [
    { path: 'submissionDueOn', found: submissionDueOn, start: startsOn },
    { path: 'endsOn', found: endsOn, start: submissionDueOn > startsOn ? submissionDueOn : startsOn },
  ];
  return ends
    .filter(({ found, start }) => found < start)
    .map(({ path, found, start }) => ({ path, code: 'end-before-start' as const, facts: { found, start } }));
}

function operatorFaults({ kind, operatorIds }: Plan): readonly Fault[] {
  if (kind === 'regular') return operatorIds.length === 0 ? [] : [{ path: 'operatorIds', code: 'only-for-special' }];
  return operatorIds.length > 0 ? [] : [{ path: 'operatorIds', code: 'too-few', facts: { min: 1 } }];
}

const workingDay = (date: CalendarDate) =>
  holidaysKnown(date) && holidaysKnown(addDays(date, 14)) ? onBusinessDay(date) : date;
