import type { Citation } from '../../shared/citation.js';
import { addDays, type CalendarDate, HolidaysUnknown, onBusinessDay, seoulDate } from '../../shared/time.js';
import { DUTY_CITATIONS, OUTAGE_DUTIES, type OutageDuty } from './duties.js';
import type { Status } from './feature-state.js';
import { exemptionOf, type ExemptionCode, type NoticeFacts, type NoticeKind } from './notice-exemption.js';
import { addedUpTo, firstStart, lastedFor, MINUTE, resumedAt, type Stop, stopsOf } from './stops.js';

/** Whether something covers the operator; `unknown` where nobody decided, or could not for want of figures. */
export type Covered = 'yes' | 'no' | 'unknown';

export interface OutageFacts extends NoticeFacts {
  readonly endedAt: Date | null;
  readonly statuses: readonly Status[];
  /** By coverage of the year in which the outage began. */
  readonly majorOperator: Covered;
  readonly dataCentre: Covered;
  readonly isValueAdded: boolean;
  /** Whether users pay for any of its services. */
  readonly paidServices: boolean;
  /** How the lost sites are held; null where the register does not say. */
  readonly lostSiteUses: readonly (string | null)[];
  readonly done: readonly DutyDone[];
}

/** What was done about a duty, as told. */
export interface DutyDone {
  readonly duty: OutageDuty;
  readonly at: Date;
  readonly note: string;
}

/** With who told it, and when. */
export interface DutyDoneView extends DutyDone {
  readonly enteredByName: string;
  readonly enteredAt: Date;
}

/** `waits`: its condition is not there yet. `runs`: it is there and not done. `over`: it ended with the outage. */
export type ClockState = 'not-covered' | 'unknown' | 'exempt' | 'waits' | 'runs' | 'done' | 'over';

export type ClockReason =
  | ExemptionCode
  | 'no-stop'
  | 'not-long-enough'
  | 'not-major-operator'
  | 'not-data-centre'
  | 'coverage-unknown'
  | 'no-site-lost'
  | 'no-exclusive-site'
  | 'site-use-unknown'
  | 'not-value-added'
  | 'no-fee'
  | 'not-resumed';

export interface Clock {
  readonly duty: OutageDuty;
  readonly citations: readonly Citation[];
  readonly state: ClockState;
  readonly reason: ClockReason | null;
  /** The moment from which the duty is there, also where it is not sure that it is; null before. */
  readonly start: Date | null;
  /** The moment by which it must be done; null for without delay (지체 없이), which nobody judges here. */
  readonly due: Date | null;
  /** Whole minutes from the start until it was done, or until now; null before the start. */
  readonly elapsedMinutes: number | null;
  /** The first time it was done; of running reports the last. */
  readonly done: DutyDone | null;
  readonly doneCount: number;
  /** Only where there is a moment by which it must be done. */
  readonly overdue: boolean;
}

interface Ruled {
  readonly state: Exclude<ClockState, 'done'>;
  readonly reason: ClockReason | null;
  readonly start: Date | null;
  readonly due?: Date | null;
}

type Rule = (facts: OutageFacts, stops: readonly (readonly Stop[])[], now: Date) => Ruled;

/**
 * The legal clocks of an outage, as known at a moment, from its record alone. A stop is a feature not reachable or being
 * restored; slower is no stop. Each feature is looked at by itself: two that stop one after the other are no longer stop.
 */
export function clocksOf(facts: OutageFacts, now: Date): readonly Clock[] {
  const stops = stopsOf(facts.statuses, facts.endedAt, now);
  return OUTAGE_DUTIES.map((duty) => clockOf(duty, RULES[duty](facts, stops, now), facts, now));
}

function clockOf(duty: OutageDuty, { state, reason, start, due = null }: Ruled, facts: OutageFacts, now: Date): Clock {
  const rows = facts.done.filter((row) => row.duty === duty).toSorted((one, other) => +one.at - +other.at);
  const done = (duty === 'running-report' ? rows.at(-1) : rows[0]) ?? null;
  const until = done !== null && duty !== 'running-report' ? done.at : now;
  return {
    ...{ duty, citations: DUTY_CITATIONS[duty], reason, start, due, done, doneCount: rows.length },
    state: state === 'runs' && done !== null && duty !== 'running-report' ? 'done' : state,
    elapsedMinutes: start === null ? null : Math.max(0, Math.floor((+until - +start) / MINUTE)),
    overdue: state === 'runs' && due !== null && until > due,
  };
}

/** Ten minutes: basic plan of July 2023 through FA 38(1), which itself says without delay. */
const DISASTER_MINUTES = 10;
/** NA-D 40(1) 1 and 2. */
const IN_A_ROW_MINUTES = 30;
const ADDED_UP_MINUTES = 45;
/** TBA-D 37-21(2). */
const DAMAGES_DAYS = 30;

const RULES: Readonly<Record<OutageDuty, Rule>> = {
  'disaster-report': (facts, stops, now) =>
    covered(facts.majorOperator, 'not-major-operator', onceThere(lastedFor(stops, DISASTER_MINUTES, now), stops)),
  'running-report': (facts, stops, now) => {
    const ruled = RULES['disaster-report'](facts, stops, now);
    return ruled.state === 'runs' && facts.endedAt !== null ? { ...ruled, state: 'over' } : ruled;
  },
  'data-centre-report': (facts, stops, now) =>
    covered(facts.dataCentre, 'not-data-centre', onceThere(interrupted(stops, now), stops)),
  'landlord-notice': ({ lostSiteUses }, stops, now) => {
    const there = onceThere(interrupted(stops, now), stops);
    if (lostSiteUses.length === 0) return { ...there, state: 'not-covered', reason: 'no-site-lost' };
    if (lostSiteUses.includes('exclusive-lease')) return there;
    return lostSiteUses.includes(null)
      ? { ...there, state: 'unknown', reason: 'site-use-unknown' }
      : { ...there, state: 'not-covered', reason: 'no-exclusive-site' };
  },
  'notice-to-users': (facts, stops, now) => {
    const there = onceThere(firstStart(stops), stops);
    if (!facts.isValueAdded) return { ...there, state: 'not-covered', reason: 'not-value-added' };
    return there.state === 'runs' ? unlessExempt('stop', facts, stops, now, there) : there;
  },
  'damages-notice': (facts, stops, now) => {
    const resumed = resumedAt(stops);
    const due = resumed === null ? null : endOfDay(lastDayOf(seoulDate(resumed)));
    const there: Ruled = { ...onceThere(resumed, stops, 'not-resumed'), due };
    if (!facts.isValueAdded) return { ...there, state: 'not-covered', reason: 'not-value-added' };
    if (!facts.paidServices) return { ...there, state: 'exempt', reason: 'no-fee' };
    return stops.length === 0 ? there : unlessExempt('damages', facts, stops, now, there);
  },
};

/** The stop of NA-D 40(1), by whichever of its two measures comes first. */
function interrupted(stops: readonly (readonly Stop[])[], now: Date): Date | null {
  const [inARow, addedUp] = [lastedFor(stops, IN_A_ROW_MINUTES, now), addedUpTo(stops, ADDED_UP_MINUTES, now)];
  if (inARow === null || addedUp === null) return inARow ?? addedUp;
  return inARow < addedUp ? inARow : addedUp;
}

function onceThere(
  start: Date | null,
  stops: readonly (readonly Stop[])[],
  notYet: ClockReason = 'not-long-enough',
): Ruled {
  if (start !== null) return { state: 'runs', reason: null, start };
  return { state: 'waits', reason: stops.length === 0 ? 'no-stop' : notYet, start: null };
}

function covered(by: Covered, otherwise: ClockReason, there: Ruled): Ruled {
  if (by === 'yes') return there;
  return by === 'no'
    ? { ...there, state: 'not-covered', reason: otherwise }
    : { ...there, state: 'unknown', reason: 'coverage-unknown' };
}

function unlessExempt(
  notice: NoticeKind,
  facts: OutageFacts,
  stops: readonly (readonly Stop[])[],
  now: Date,
  there: Ruled,
): Ruled {
  const exemption = exemptionOf(notice, facts, stops, now);
  if (exemption === null) return there;
  return { ...there, state: exemption.kind, reason: exemption.code };
}

/** Where the last of the days is no working day, the next one is (민법 제161조). */
function lastDayOf(resumed: CalendarDate): CalendarDate {
  const last = addDays(resumed, DAMAGES_DAYS);
  try {
    return onBusinessDay(last);
  } catch (error) {
    if (error instanceof HolidaysUnknown) return last;
    throw error;
  }
}

/** The last moment of the day in Korea. */
const endOfDay = (day: CalendarDate): Date => new Date(`${day}T23:59:59.999+09:00`);
