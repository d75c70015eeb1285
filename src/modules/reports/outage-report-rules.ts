import { type Blocker, type Fault, Invalid, Refused } from '../../shared/errors.js';
import type { OutageReportKind } from './outage-report-kind.js';

/** A report that was filed on the outage. */
export interface FiledBefore {
  readonly number: number;
  readonly kind: OutageReportKind;
  readonly ordinal: number;
  readonly corrects: number | null;
}

export interface ToBeFiled {
  readonly kind: OutageReportKind;
  readonly corrects: number | null;
  readonly correctionReason: string | null;
}

/** Kinds of which an outage has one, and then corrections of it. */
const ONCE: readonly OutageReportKind[] = ['first', 'final', 'data-centre'];

/** Why a report cannot be filed now. A final one needs an end; what is filed once is afterwards only corrected. */
export function reportBlockers(
  { kind, corrects }: ToBeFiled,
  hasEnded: boolean,
  earlier: readonly FiledBefore[],
): readonly Blocker[] {
  const there = earlier.find((one) => one.kind === kind);
  return [
    ...(kind === 'final' && !hasEnded ? [{ code: 'final-report-outage-open' } as const] : []),
    ...(corrects === null && there !== undefined && ONCE.includes(kind)
      ? [{ code: 'outage-report-filed', facts: { number: there.number } } as const]
      : []),
  ];
}

/**
 * What is wrong with a correction: it replaces one report of the same kind that nothing has replaced yet, and says why. A reason
 * alone is half of one: taken as a report of its own, it would do a duty anew and could not be taken back.
 */
export function correctionFaults(
  { kind, corrects, correctionReason }: ToBeFiled,
  earlier: readonly FiledBefore[],
): readonly Fault[] {
  if (corrects === null) return correctionReason === null ? [] : [{ path: 'corrects', code: 'required' }];
  const isThere = earlier.some((one) => one.number === corrects && one.kind === kind);
  const isReplaced = earlier.some((one) => one.corrects === corrects);
  return [
    ...(isThere && !isReplaced ? [] : [{ path: 'corrects', code: 'report-not-to-correct', facts: { found: corrects } } as const]), // prettier-ignore
    ...(correctionReason === null ? [{ path: 'correctionReason', code: 'required' } as const] : []),
  ];
}

/** Of a kind, as it is counted: a correction has the place of what it replaces. */
export function ordinalOf({ kind, corrects }: ToBeFiled, earlier: readonly FiledBefore[]): number {
  const replaced = earlier.find(({ number }) => number === corrects);
  return replaced?.ordinal ?? earlier.filter((one) => one.kind === kind && one.corrects === null).length + 1;
}

/** @throws Invalid; Refused */
export function refuseReport(filing: ToBeFiled, hasEnded: boolean, earlier: readonly FiledBefore[]): void {
  const faults = correctionFaults(filing, earlier);
  if (faults.length > 0) throw new Invalid(faults);
  const blockers = reportBlockers(filing, hasEnded, earlier);
  if (blockers.length > 0) throw new Refused(blockers);
}
