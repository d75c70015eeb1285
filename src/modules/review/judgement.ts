import type { Blocker, Fault } from '../../shared/errors.js';
import type { OrganisationKind } from '../../shared/actor.js';
import type { Regime } from '../../shared/regime.js';
import type { LegalBasis } from '../checklist/index.js';
import { mayAct } from '../obligations/index.js';

/** 적정, 일부 미흡, 부적정, 대안조치 인정, 해당 없음: in the order of the keys 1 to 5. */
export const RESULTS = ['met', 'partly', 'not-met', 'alternative-accepted', 'not-applicable'] as const;
export type JudgementResult = (typeof RESULTS)[number];

/** What follows from a judgement: nothing, 시정권고, or a proposed 시정명령. */
export const MEASURES = ['none', 'recommendation', 'proposed-order'] as const;
export type Measure = (typeof MEASURES)[number];

/** The operator falls short: only then a measure can follow. */
export function fallsShort(result: JudgementResult): boolean {
  return result === 'partly' || result === 'not-met';
}

export interface Judged {
  readonly result: JudgementResult;
  readonly measure: Measure;
  readonly reason: string;
}

/** What the law lets be judged on this item. */
export interface Leeway {
  /** Why no alternative can be accepted; null where it can. */
  readonly alternative: Blocker | null;
  readonly orderable: boolean;
  /** Whether the answer disagrees with what was registered. */
  readonly disagrees: boolean;
}

/** What is wrong with a judgement, every fault at once. */
export function judgementFaults({ result, measure, reason }: Judged, leeway: Leeway): readonly Fault[] {
  const faults: Fault[] = [];
  if (result !== 'met' && reason === '') faults.push({ path: 'reason', code: 'reason-required' });
  if (result === 'met' && reason === '' && leeway.disagrees)
    faults.push({ path: 'reason', code: 'reason-for-disagreement' });
  if (result === 'alternative-accepted' && leeway.alternative !== null)
    faults.push({ path: 'result', code: 'alternative-not-allowed' });
  if (measure !== 'none' && !fallsShort(result)) faults.push({ path: 'measure', code: 'measure-without-shortcoming' });
  if (measure === 'proposed-order' && fallsShort(result) && !leeway.orderable)
    faults.push({ path: 'measure', code: 'order-not-possible' });
  return faults;
}

/** Why an authority of that kind cannot accept an alternative measure on the item; null where it can: only for items of the
 *  notice (보호지침), only under the regime whose notice it is. */
export function alternativeBlocker(
  regime: Regime,
  authority: OrganisationKind,
  bases: readonly LegalBasis[],
): Blocker | null {
  const leave = mayAct(authority, 'accept-alternative', regime);
  if (!leave.ok) return leave.blocker;
  return bases.some(({ statute, force }) => statute === 'NOTICE' && force === 'notice')
    ? null
    : { code: 'alternative-notice-only' };
}
