import { RESULTS, type ReviewView } from '../../../modules/review/index.js';
import { termsIn, type Language } from '../../../shared/words/index.js';
import type { Crumb, PageFrame } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { wordsIn } from '../../words/index.js';

/** How the operator's pages of a review say what is its turn now. */
export function ownReviewFrame(language: Language, review: ReviewView, below: readonly Crumb[]): PageFrame {
  const words = wordsIn(language).review.operator;
  const asked = review.items.flatMap(({ supplements }) => supplements).filter(({ state }) => state === 'asked').length;
  return {
    title: `${words.title}: ${review.inspectionTitle}`,
    heading: asked > 0 ? words.heading.asked(asked) : words.heading[review.state],
    summary: words.summary(review.inspectionTitle, review.authorityName),
    crumbs: [
      { label: words.title, href: paths.operator.reviews },
      { label: review.inspectionTitle, href: below.length === 0 ? undefined : paths.operator.review(review.id) },
      ...below,
    ],
    current: 'reviews',
  };
}

/** `적정 31 · 일부 미흡 2`. */
export function resultCounts(language: Language, review: ReviewView): string {
  const terms = termsIn(language).judgementResults;
  const count = (result: string) => review.items.filter(({ judgement }) => judgement?.result === result).length;
  return RESULTS.filter((result) => count(result) > 0)
    .map((result) => `${terms[result]} ${count(result)}`)
    .join(' · ');
}
