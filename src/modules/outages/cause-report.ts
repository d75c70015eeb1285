import type { Fault } from '../../shared/errors.js';
import { notYet } from './outage-times.js';

/** What happened at a moment, as the root-cause report tells it; the moment in ISO form. */
export interface CourseEntry {
  readonly at: string;
  readonly text: string;
}

/** A service or component of the register that a cause concerns, with the name that it had then. */
export interface Concerned {
  readonly code: string;
  readonly name: string;
}

/** A cause: what it was, why it came to that, how sure that is, what it concerns. */
export interface RootCause {
  readonly text: string;
  readonly why: string;
  readonly certainty: 'known' | 'suspected' | 'unknown';
  readonly concerns: readonly Concerned[];
}

/** What a report is told with, as it is sent. */
export interface ToldCauses {
  readonly course: readonly { readonly at: Date }[];
  readonly causes: readonly { readonly codes: readonly string[] }[];
  readonly changeReason: string | null;
}

/**
 * Everything that is wrong with a version: moments that have not come, codes that nobody registered, no reason for a further version
 * or one for the first. What came before the outage may be told, since a cause mostly lies there.
 * @param version that it becomes, from 1
 * @param known services and components by their codes
 */
export function causeReportFaults(
  { course, causes, changeReason }: ToldCauses,
  version: number,
  known: ReadonlyMap<string, string>,
  now: Date,
): readonly Fault[] {
  const ahead = course.flatMap(({ at }, index) => notYet(`course.${index}.at`, at, now));
  const unknown = causes.flatMap(({ codes }, index) =>
    codes
      .filter((code) => !known.has(code))
      .map((found) => ({ path: `causes.${index}.codes`, code: 'outage-part-unknown', facts: { found } }) as const),
  );
  const none = causes.length === 0 ? [{ path: 'causes', code: 'too-few', facts: { min: 1 } } as const] : [];
  const reason = version > 1 && changeReason === null ? [{ path: 'changeReason', code: 'required' } as const] : [];
  return [...ahead, ...none, ...unknown, ...reason];
}
