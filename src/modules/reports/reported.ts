import type { Clock, CompensationView, RestorationView } from '../outages/index.js';
import type { Moment } from './moment.js';
import type { ReportedClock, ReportedCompensation, ReportedRestoration } from './outage-report-model.js';

export function reportedRestoration(row: RestorationView): ReportedRestoration {
  const { at, powerPercent, hallsBack, halls, coolingPercent, note, reportedBy } = row;
  return { at: at.toISOString(), powerPercent, hallsBack, halls, coolingPercent, note, reportedBy };
}

export function reportedCompensation(row: CompensationView): ReportedCompensation {
  const { number, kind, serviceName, fee, beneficiaries, subject, effectiveOn, extensionHours, extensionDays } = row;
  const { amountWon, announcedAt, announcedWhere, procedure } = row;
  return {
    ...{ number, kind, serviceName, fee, beneficiaries, subject, effectiveOn, extensionHours, extensionDays },
    ...{ amountWon, announcedAt: announcedAt.toISOString(), announcedWhere, procedure },
    given: row.given.map(({ at, users, extensionHours: hours, extensionDays: days, totalWon, note }) => ({
      ...{ at: at.toISOString(), users, extensionHours: hours, extensionDays: days, totalWon, note },
    })),
  };
}

export function reportedClock({
  duty,
  citations,
  state,
  reason,
  start,
  due,
  elapsedMinutes,
  ...clock
}: Clock): ReportedClock {
  const { done, doneCount, overdue } = clock;
  return {
    ...{ duty, citations, state, reason, elapsedMinutes, doneCount, overdue },
    ...{ start: momentOf(start), due: momentOf(due), doneAt: momentOf(done?.at ?? null) },
    doneNote: textOf(done?.note ?? ''),
  };
}

export const momentOf = (at: Date | null): Moment | null => at?.toISOString() ?? null;

/** An empty text tells nothing. */
export const textOf = (text: string): string | null => (text === '' ? null : text);
