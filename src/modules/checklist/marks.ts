import type { Bilingual, Force, Item, LegalBasis, MarkKind } from './catalogue.js';
import { FORCES } from './catalogue.js';

/** Something about an item that is proposed or still to be confirmed, said to everybody who reads the item. */
export interface Mark {
  readonly kind: MarkKind;
  readonly about: 'criterion' | 'basis' | 'item';
  /** The part whose criterion is marked; null for the others. */
  readonly part: string | null;
  /** The basis that is marked; null for the others. */
  readonly basis: LegalBasis | null;
  /** Why, where the catalogue says more than the standard sentence of the terms. */
  readonly note: Bilingual | null;
}

/** All marks of an item: of its criteria, of itself, of its bases. */
export function marksOf(item: Item): readonly Mark[] {
  const criteria = item.criteria.flatMap(({ part, suggested, toConfirm, note }) =>
    kindsOf(suggested, toConfirm).map((kind): Mark => ({ kind, about: 'criterion', part, basis: null, note })),
  );
  const own = item.marks.map(({ kind, note }): Mark => ({ kind, about: 'item', part: null, basis: null, note }));
  const bases = item.legalBases
    .filter((basis) => basis.toConfirm)
    .map((basis): Mark => ({ kind: 'to-confirm', about: 'basis', part: null, basis, note: basis.note }));
  return [...criteria, ...own, ...bases];
}

/** The forces of an item's bases, strongest first, each once. */
export function forcesOf(item: Pick<Item, 'legalBases'>): readonly Force[] {
  return FORCES.filter((force) => item.legalBases.some((basis) => basis.force === force));
}

function kindsOf(suggested: boolean, toConfirm: boolean): readonly MarkKind[] {
  return [...(suggested ? ['suggested' as const] : []), ...(toConfirm ? ['to-confirm' as const] : [])];
}
