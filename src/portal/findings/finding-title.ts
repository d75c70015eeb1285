import type { FindingView } from '../../modules/findings/index.js';
import type { Language } from '../../shared/words/index.js';

/** What a finding is called, and from which inspection or outage it comes. */
export function findingTitle(
  language: Language,
  { itemCode, itemTitle, inspectionTitle, outageTitle }: FindingView,
): { readonly title: string; readonly summary: string } {
  const title = itemTitle[language];
  return { title: itemCode === null ? title : `${itemCode} ${title}`, summary: inspectionTitle ?? outageTitle ?? '' };
}
