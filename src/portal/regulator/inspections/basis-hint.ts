import type { InspectionBasis } from '../../../modules/obligations/index.js';
import { formatCitation } from '../../../shared/citation.js';
import { termsIn, type Language } from '../../../shared/words/index.js';
import type { Words } from '../../words/index.js';

/** What a legal basis means for the plan: its articles, whose act it is, the notice, and whether the operator may refuse. */
export function basisHint(language: Language, { form }: Words['inspection'], basis: InspectionBasis): string {
  const notice = formatCitation(language, basis.noticeArticle);
  return [
    basis.articles.map((article) => formatCitation(language, article)).join(', '),
    termsIn(language).authorityHolders[basis.holder],
    basis.noticeDays === 0 ? form.basisNoticeAtStart(notice) : form.basisNotice(basis.noticeDays, notice),
    ...(basis.needsConsent ? [form.basisConsent] : []),
  ].join(' · ');
}
