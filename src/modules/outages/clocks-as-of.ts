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

/** Those that a meeting asks about: not done yet, or done too late. */
export const openClocks = (clocks: readonly Clock[]): readonly Clock[] =>
  clocks.filter(({ state, overdue }) => state === 'runs' || overdue);
