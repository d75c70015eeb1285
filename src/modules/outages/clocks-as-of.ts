import { type Clock, clocksOf, type OutageFacts } from './clocks.js';

/** The clocks as they stood at a moment: what was done, said or ended after it does not count. */
export function clocksAsOf({ endedAt, done, statuses, ...facts }: OutageFacts, moment: Date): readonly Clock[] {
  return clocksOf(
    {
      ...facts,
      endedAt: endedAt !== null && endedAt <= moment ? endedAt : null,
      done: done.filter(({ at }) => at <= moment),
      statuses: statuses.filter(({ at }) => at <= moment),
    },
    moment,
  );
}

/** Those that a meeting asks about: not done yet, done too late, or not known to be there while nothing was done about them. */
export const openClocks = (clocks: readonly Clock[]): readonly Clock[] =>
  clocks.filter(
    ({ state, overdue, start, done }) =>
      state === 'runs' || overdue || (state === 'unknown' && start !== null && done === null),
  );
