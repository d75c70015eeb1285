import type { Id } from '../../shared/ids.js';
import type { CalendarDate } from '../../shared/time.js';
import type { Computed } from '../checklist/index.js';

/** Why an outage speaks against an answer, which it bounds and never gives: what else happened nobody has to have recorded here. */
export interface OutageReason {
  readonly code: 'outage-detected' | 'outage-restored' | 'outage-missed-objective' | 'outage-notified';
  /** `at-least`: a truthful answer is not smaller. `below`: it is smaller. */
  readonly bound: 'at-least' | 'below';
  readonly outage: { readonly id: Id<'outage'>; readonly title: string; readonly startedOn: CalendarDate };
}

/** What the record of an outage (장애) says of one part of an item. */
export type OutageAnswer = Computed<OutageReason>;

/** Whether the answer cannot be right beside that outage. */
export function contradicts({ value, reason }: OutageAnswer, answer: unknown): boolean {
  if (typeof value !== 'number' || typeof answer !== 'number') return false;
  return reason.bound === 'at-least' ? answer < value : answer >= value;
}
