import type { OrganisationKind } from '../../shared/actor.js';

const SHORT_NAMES: Partial<Record<OrganisationKind, string>> = {
  headquarters: '과기정통부',
  'field-office': '중앙전파관리소',
};

/** What the numbers of an authority's reports of a year begin with: `과기정통부-점검-2026-`. */
export function numberPrefix(
  authority: { readonly name: string; readonly kind: OrganisationKind },
  year: number,
): string {
  return `${SHORT_NAMES[authority.kind] ?? authority.name}-점검-${year}-`;
}

/** The number after the last one taken (0 where there is none): `과기정통부-점검-2026-0001`. */
export function nextNumber(prefix: string, lastTaken: number): string {
  return `${prefix}${String(lastTaken + 1).padStart(4, '0')}`;
}
