import { MINUTE, type Stop, isOpen, longestOf } from './stops.js';
import type { Occasion } from './duties.js';

/** Why a duty is not there, is not sure, or waits. */
export type ExemptionCode =
  | 'announced'
  | 'carrier-line'
  | 'cloud-service'
  | 'small-sales'
  | 'few-users'
  | 'within-two-hours'
  | 'two-hours-not-over'
  | 'occasion-unknown'
  | 'figures-unknown';

export interface NoticeFacts {
  readonly occasion: Occasion | null;
  /** Maintenance that users were told of beforehand. */
  readonly announced: { readonly from: Date; readonly to: Date } | null;
  /** Sales from telecommunications services of the year before; null where not known. */
  readonly telecomSalesWon: number | null;
  /** Daily users on average, last three months of the year before; null where not known. */
  readonly dailyUsers: number | null;
}

export interface Exemption {
  /** `waits`: it may still turn out to be exempt. */
  readonly kind: 'exempt' | 'unknown' | 'waits';
  readonly code: ExemptionCode;
}

const SMALL_SALES_WON = 10_000_000_000;
const FEW_USERS = 1_000_000;
const TWO_HOURS = 120 * MINUTE;

/** What users are told of: the stop itself, or whom damages are paid to. */
export type NoticeKind = 'stop' | 'damages';

/**
 * Whether the stop is exempt from a notice to users, by TBA-D 37-21(1) 1 to 3, 5 and 6 as in force since 2026-04-28; null where
 * it is not. The notice on damages has all of these exemptions but that of cloud services (37-21(2)).
 */
export function exemptionOf(
  notice: NoticeKind,
  facts: NoticeFacts,
  stops: readonly (readonly Stop[])[],
  now: Date,
): Exemption | null {
  const { announced, occasion, telecomSalesWon, dailyUsers } = facts;
  if (announced !== null && isWithin(announced, stops, now)) return { kind: 'exempt', code: 'announced' };
  if (occasion === 'carrier-line') return { kind: 'exempt', code: 'carrier-line' };
  if (occasion === 'cloud-service' && notice === 'stop') return { kind: 'exempt', code: 'cloud-service' };
  if (telecomSalesWon !== null && telecomSalesWon < SMALL_SALES_WON) return { kind: 'exempt', code: 'small-sales' };
  if (dailyUsers !== null && dailyUsers < FEW_USERS) return { kind: 'exempt', code: 'few-users' };
  const short = longestOf(stops, now) <= TWO_HOURS;
  if (occasion === 'unforeseen' && short)
    return isOpen(stops) ? { kind: 'waits', code: 'two-hours-not-over' } : { kind: 'exempt', code: 'within-two-hours' };
  if (occasion === null && short) return { kind: 'unknown', code: 'occasion-unknown' };
  if (telecomSalesWon === null || dailyUsers === null) return { kind: 'unknown', code: 'figures-unknown' };
  return null;
}

/** Every stop lies within what was announced, as far as it has gone. */
const isWithin = (announced: { from: Date; to: Date }, stops: readonly (readonly Stop[])[], now: Date): boolean =>
  stops.flat().every(({ from, to }) => from >= announced.from && (to ?? now) <= announced.to);
