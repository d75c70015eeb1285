import { fill } from '../../shared/words/index.js';
import type { AnsweredItem, AuditReport } from './audit-report-model.js';
import type { Wording } from './report-wording.js';

/**
 * Of what the operator asks that it not be disclosed (NA 64-2): of the whole, where there is a reason for that, or of so
 * many items. Where the reasons themselves are left out, what was withheld tells it.
 */
export function protectionText(
  reason: string | null,
  items: readonly Pick<AnsweredItem, 'answer'>[],
  withheld: AuditReport['withheld'],
  wording: Wording,
): string {
  const words = wording.words.cover;
  if (reason !== null || withheld?.whole === true) return words.protectionWhole;
  const count = withheld?.items.length ?? items.filter(({ answer }) => answer.protectionReason !== null).length;
  return count === 0 ? words.protectionNone : fill(words.protectionItems, { count });
}
