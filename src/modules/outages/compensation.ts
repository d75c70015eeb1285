import type { Fault } from '../../shared/errors.js';

/** What users get: more time of what they pay for, something credited back to them, money, or anything else. */
export const COMPENSATION_KINDS = ['extension', 'credit', 'money', 'other'] as const;
export type CompensationKind = (typeof COMPENSATION_KINDS)[number];

/** Whether the users of the service pay for it. */
export const SERVICE_FEES = ['paid', 'free'] as const;
export type ServiceFee = (typeof SERVICE_FEES)[number];

/** How much was announced to each user. */
export interface AnnouncedQuantity {
  readonly extensionHours: number | null;
  readonly extensionDays: number | null;
  /** Won for each user; of a credit null where it follows what each had. */
  readonly amountWon: number | null;
}

/** How much was given: more time to each of the users, money to all of them together. */
export interface GivenQuantity {
  readonly extensionHours: number | null;
  readonly extensionDays: number | null;
  readonly totalWon: number | null;
}

/** What of an announced quantity does not fit the kind. No amount is fixed by law (TBA 33①). */
export function announcedFaults(kind: CompensationKind, quantity: AnnouncedQuantity): readonly Fault[] {
  return [...extensionFaults(kind, quantity), ...moneyFaults(kind, 'amountWon', quantity.amountWon)];
}

/** What of a given quantity does not fit the kind that was announced. */
export function givenFaults(kind: CompensationKind, quantity: GivenQuantity): readonly Fault[] {
  return [...extensionFaults(kind, quantity), ...moneyFaults(kind, 'totalWon', quantity.totalWon)];
}

/** An extension is told in hours or in days, never in both. */
function extensionFaults(
  kind: CompensationKind,
  { extensionHours, extensionDays }: Pick<AnnouncedQuantity, 'extensionHours' | 'extensionDays'>,
): readonly Fault[] {
  if (kind !== 'extension')
    return [...unfit('extensionHours', extensionHours), ...unfit('extensionDays', extensionDays)];
  if (extensionHours === null && extensionDays === null) return [{ path: 'extensionHours', code: 'extension-open' }];
  return extensionHours !== null && extensionDays !== null ? [{ path: 'extensionDays', code: 'extension-twice' }] : [];
}

function moneyFaults(kind: CompensationKind, path: string, won: number | null): readonly Fault[] {
  if (kind === 'credit') return [];
  if (kind === 'money') return won === null ? [{ path, code: 'required' }] : [];
  return unfit(path, won);
}

const unfit = (path: string, value: number | null): readonly Fault[] =>
  value === null ? [] : [{ path, code: 'not-of-this-kind', facts: { found: value } }];
