import { Choice } from '../../../platform/http/input.js';

export const SHOWN_ITEMS = ['all', 'unjudged', 'supplement', 'disagreement'] as const;

/** Which items of a review are shown. */
export class ItemSearch {
  @Choice(SHOWN_ITEMS, { optional: true }) show: (typeof SHOWN_ITEMS)[number] | null;
}
