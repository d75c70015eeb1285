import type { RefusalCode } from '../../shared/words/index.js';

export const CATALOGUE_STATES = ['draft', 'in-force', 'retired'] as const;
export type CatalogueState = (typeof CATALOGUE_STATES)[number];

export const CATALOGUE_VERBS = ['enforce', 'retire', 'remove'] as const;
export type CatalogueVerb = (typeof CATALOGUE_VERBS)[number];

interface CatalogueMove {
  readonly from: CatalogueState;
  readonly to: CatalogueState | 'removed';
  /** Why it is refused in any other state. */
  readonly refusal: RefusalCode;
}

/** Every move a catalogue can make: a draft comes into force and stays as it is until it is retired; only a draft can be removed. */
export const CATALOGUE_MOVES: Readonly<Record<CatalogueVerb, CatalogueMove>> = {
  enforce: { from: 'draft', to: 'in-force', refusal: 'catalogue-not-draft' },
  retire: { from: 'in-force', to: 'retired', refusal: 'catalogue-not-in-force' },
  remove: { from: 'draft', to: 'removed', refusal: 'catalogue-not-draft' },
};

/** What can be done with a catalogue in that state. */
export function catalogueVerbs(state: CatalogueState): readonly CatalogueVerb[] {
  return CATALOGUE_VERBS.filter((verb) => CATALOGUE_MOVES[verb].from === state);
}
