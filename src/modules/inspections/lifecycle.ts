import type { RefusalCode } from '../../shared/words/index.js';

export const INSPECTION_STATES = ['draft', 'open', 'closed'] as const;
export type InspectionState = (typeof INSPECTION_STATES)[number];

export const INSPECTION_VERBS = ['change', 'open', 'remove', 'prolong', 'close'] as const;
export type InspectionVerb = (typeof INSPECTION_VERBS)[number];

interface InspectionMove {
  readonly from: InspectionState;
  readonly to: InspectionState | 'removed';
  /** Why it is refused in any other state. */
  readonly refusal: RefusalCode;
}

/** Every move an inspection can make. What the operators were told when it opened is never changed, but that they may be given longer. */
export const INSPECTION_MOVES: Readonly<Record<InspectionVerb, InspectionMove>> = {
  change: { from: 'draft', to: 'draft', refusal: 'inspection-not-draft' },
  open: { from: 'draft', to: 'open', refusal: 'inspection-not-draft' },
  remove: { from: 'draft', to: 'removed', refusal: 'inspection-not-draft' },
  prolong: { from: 'open', to: 'open', refusal: 'inspection-not-open' },
  close: { from: 'open', to: 'closed', refusal: 'inspection-not-open' },
};

/** What can be done with an inspection in that state. */
export function inspectionVerbs(state: InspectionState): readonly InspectionVerb[] {
  return INSPECTION_VERBS.filter((verb) => INSPECTION_MOVES[verb].from === state);
}
