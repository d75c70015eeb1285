import { fill } from '../../shared/words/index.js';
import type { AnsweredItem } from './audit-report-model.js';
import { WORDS } from './report-wording.js';

const words = WORDS.cover;

/** Of what the operator asks that it not be disclosed (NA 64-2): of the whole, where there is a reason for that, or of so many items. */
export function protectionText(whole: string | null, items: readonly Pick<AnsweredItem, 'answer'>[]): string {
  if (whole !== null) return words.protectionWhole;
  const count = items.filter(({ answer }) => answer.protectionReason !== null).length;
  return count === 0 ? words.protectionNone : fill(words.protectionItems, { count });
}
