import type { ReviewItem, ReviewView } from '../../../modules/review/index.js';
import { Box, Table, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { shortAnswer } from '../../review/short-answer.js';
import { ItemState } from './review.view.js';

/** The items of the same domain, and the ways to the domains before and after; J and K go through them. */
export function ItemList({ review, current }: { review: ReviewView; current: ReviewItem }) {
  const { language } = usePage();
  const words = useWords().review;
  const { items } = review;
  const own = items.filter(({ domain }) => domain === current.domain);
  const before = items[items.findIndex(({ code }) => code === own[0]?.code) - 1];
  const after = items[items.findIndex(({ code }) => code === own.at(-1)?.code) + 1];
  const isCurrent = ({ code }: ReviewItem) => code === current.code;
  return (
    <Box>
      {before !== undefined && <Neighbour review={review} item={before} label={words.item.previous} />}
      <Table
        caption={words.item.list}
        quiet
        current={isCurrent}
        columns={[
          { heading: words.overview.code, cell: ({ code }) => <span class="num">{code}</span> },
          {
            heading: words.overview.name,
            kind: 'heading',
            cell: (item) => <ItemLink review={review} item={item} current={isCurrent(item)} />,
          },
          { heading: words.overview.answer, cell: (item) => shortAnswer(language, item) },
          { heading: words.overview.result, cell: (item) => <ItemState item={item} /> },
        ]}
        rows={own}
      />
      {after !== undefined && <Neighbour review={review} item={after} label={words.item.next} />}
    </Box>
  );
}

function ItemLink({ review, item, current }: { review: ReviewView; item: ReviewItem; current: boolean }) {
  const { language } = usePage();
  return (
    <a
      href={paths.regulator.reviewItem(review.id, item.code)}
      aria-current={current ? 'page' : undefined}
      data-key-item=""
    >
      {item.title[language]}
    </a>
  );
}

function Neighbour({ review, item, label }: { review: ReviewView; item: ReviewItem; label: string }) {
  return (
    <p class="small">
      <a href={paths.regulator.reviewItem(review.id, item.code)} data-key-item="">
        {`${label} (${item.code})`}
      </a>
    </p>
  );
}
