import { isSettled, type ReviewView } from '../../../modules/review/index.js';
import type { Language } from '../../../shared/words/index.js';
import { type Crumb, LinkButton, type PageFrame, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { wordsIn } from '../../words/index.js';

/** How the heading of a review's pages says what is done and what is left. */
export function reviewFrame(language: Language, review: ReviewView, below: readonly Crumb[]): PageFrame {
  const words = wordsIn(language).review;
  const { operatorName, items, state } = review;
  const judged = items.filter(({ judgement }) => judgement !== null).length;
  const supplements = items.flatMap((item) => item.supplements).filter((supplement) => !isSettled(supplement.state));
  const undecided = items.flatMap(({ opinions }) => opinions).filter(({ outcome }) => outcome === null);
  const heading =
    state === 'open'
      ? words.overview.heading.open(operatorName, items.length - judged)
      : words.overview.heading[state](operatorName);
  return {
    title: words.overview.title(operatorName),
    heading,
    summary: words.overview.summary(items.length, judged, supplements.length, undecided.length),
    crumbs: [
      { label: words.queue.title, href: paths.regulator.reviews },
      { label: review.inspectionTitle },
      { label: operatorName, href: below.length === 0 ? undefined : paths.regulator.review(review.id) },
      ...below,
    ],
    current: 'reviews',
    actions: <RegisterLink review={review} />,
  };
}

/** What is answered is held against what is registered. */
function RegisterLink({ review }: { review: ReviewView }) {
  const words = useWords().operators.registered;
  return (
    <LinkButton href={paths.regulator.operatorRegister(review.operatorId)} tone="quiet" small>
      {words.see}
    </LinkButton>
  );
}
