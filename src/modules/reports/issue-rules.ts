import type { Blocker, Fault } from '../../shared/errors.js';
import type { ReviewState } from '../review/index.js';
import type { Edition } from './edition.js';

/** A report that was issued on the review before. */
export interface EarlierReport {
  readonly number: string;
  readonly version: number;
  readonly edition: Edition;
  readonly reason: string | null;
  /** The sign-off that it reports. */
  readonly signedStep: number;
}

export interface IssueFacts {
  readonly reviewState: ReviewState;
  /** Number of the last sign-off among the steps of the review; null where it was never signed. */
  readonly signedStep: number | null;
  /** Whether who issues belongs to the authority of the inspection. */
  readonly ofAuthority: boolean;
  readonly earlier: readonly EarlierReport[];
}

/** What is asked for. */
export interface Wish {
  readonly edition: Edition;
  readonly number: string | null;
  readonly reason: string | null;
}

/** What the report will be called. `number` is null where the next running number is to be taken. */
export interface Naming {
  readonly number: string | null;
  readonly version: number;
  readonly reason: string | null;
}

/** Why an edition cannot be issued now; empty where it can. */
export function issueBlockers(
  { reviewState, signedStep, ofAuthority, earlier }: IssueFacts,
  edition: Edition,
): readonly Blocker[] {
  const authority: readonly Blocker[] = ofAuthority ? [] : [{ code: 'report-other-authority' }];
  if (reviewState !== 'signed' || signedStep === null) return [...authority, { code: 'report-not-signed' }];
  const same = earlier.find((report) => report.edition === edition && report.signedStep === signedStep);
  if (same === undefined) return authority;
  return [...authority, { code: 'report-already-issued', facts: { number: same.number, version: same.version } }];
}

/**
 * A review has one number for good. Both editions of one sign-off have the same version; a new sign-off makes the next one,
 * which needs a reason.
 */
export function namingOf({ signedStep, earlier }: IssueFacts, wish: Wish): Naming {
  const sibling = earlier.find((report) => report.signedStep === signedStep);
  const last = Math.max(0, ...earlier.map((report) => report.version));
  return {
    number: earlier[0]?.number ?? wish.number,
    version: sibling?.version ?? last + 1,
    reason: sibling === undefined ? (last === 0 ? null : wish.reason) : sibling.reason,
  };
}

/** What is wrong with what was asked for. */
export function namingFaults({ earlier }: IssueFacts, wish: Wish, naming: Naming): readonly Fault[] {
  const number = earlier[0]?.number;
  const other = number !== undefined && wish.number !== null && wish.number !== number;
  return [
    ...(other ? [{ path: 'number', code: 'report-number-fixed', facts: { number } } as const] : []),
    ...reasonFaults(naming.version, naming.reason),
  ];
}

/** What is wrong with the reason: what is issued again says why. */
export function reasonFaults(version: number, reason: string | null): readonly Fault[] {
  return version > 1 && reason === null ? [{ path: 'reason', code: 'required' }] : [];
}
