import type { InspectionBasis } from '../../../modules/obligations/index.js';
import { formatCitation } from '../../../shared/citation.js';
import { termsIn, type Language } from '../../../shared/words/index.js';
import type { Words } from '../../words/index.js';

/** What a legal basis means for the plan: its articles, whose act it is, the notice, and whether the operator may refuse. */
export function basisHint(language: Language, words: Words['inspection'], basis: InspectionBasis): string {
  return [
    basis.articles.map((article) => formatCitation(language, article)).join(', '),
    termsIn(language).authorityHolders[basis.holder],
    noticeText(language, words, basis),
  ].join(' · ');
}

/** By when notice is given, under which article, and whether the operator may refuse. */
export function noticeText(language: Language, { form }: Words['inspection'], basis: InspectionBasis): string {
  const article = formatCitation(language, basis.noticeArticle);
  const notice =
    basis.noticeDays === 0 ? form.basisNoticeAtStart(article) : form.basisNotice(basis.noticeDays, article);
  return basis.needsConsent ? `${notice} · ${form.basisConsent}` : notice;
}
