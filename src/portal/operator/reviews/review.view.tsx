import type { ReviewItem, ReviewView } from '../../../modules/review/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { Day, LinkButton, Table, Tag, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { ResultTag } from '../../review/result-tag.js';
import { StepsTable } from '../../review/steps-table.js';
import { resultCounts } from './own-review-frame.js';

export function OwnReviewView({ review }: { review: ReviewView }) {
  const words = useWords().review.operator;
  return (
    <>
      {review.state === 'signed' && (
        <p>
          <LinkButton href={paths.operator.findings}>{words.toFindings}</LinkButton>
        </p>
      )}
      <h2>{words.supplements}</h2>
      <Questions review={review} />
      <h2>{words.judgements}</h2>
      {review.state === 'open' ? <p class="small">{words.judgementsLater}</p> : <Judgements review={review} />}
      <StepsTable steps={review.steps} />
    </>
  );
}

function Questions({ review }: { review: ReviewView }) {
  const { language } = usePage();
  const { operator: words, supplement, overview } = useWords().review;
  const terms = termsIn(language);
  const rows = review.items.flatMap((item) => item.supplements.map((request) => ({ item, request })));
  if (rows.length === 0) return <p class="small">{supplement.none}</p>;
  return (
    <Table
      caption={words.supplements}
      quiet
      columns={[
        { heading: overview.code, cell: ({ item }) => <span class="num">{item.code}</span> },
        { heading: overview.name, kind: 'heading', cell: ({ item }) => <ItemLink review={review} item={item} /> },
        { heading: words.question, cell: ({ request }) => <span class="text">{lastQuestion(request.messages)}</span> },
        { heading: words.dueOn, cell: ({ request }) => <Day on={request.dueOn} /> },
        {
          heading: words.state,
          cell: ({ request: { state } }) => (
            <Tag tone={state === 'asked' ? 'warn' : 'plain'}>{terms.supplementStates[state]}</Tag>
          ),
        },
      ]}
      rows={rows}
    />
  );
}

const lastQuestion = (messages: readonly { readonly side: string; readonly text: string }[]): string =>
  messages.findLast(({ side }) => side === 'ministry')?.text ?? '';

function Judgements({ review }: { review: ReviewView }) {
  const { language } = usePage();
  const words = useWords().review;
  const terms = termsIn(language);
  return (
    <>
      <p class="small">{words.operator.results(resultCounts(language, review))}</p>
      <Table
        caption={words.operator.judgements}
        quiet
        columns={[
          { heading: words.overview.code, cell: ({ code }) => <span class="num">{code}</span> },
          { heading: words.overview.name, kind: 'heading', cell: (item) => <ItemLink review={review} item={item} /> },
          {
            heading: words.overview.result,
            cell: ({ judgement }) => judgement !== null && <ResultTag result={judgement.result} />,
          },
          {
            heading: words.overview.measure,
            cell: ({ judgement }) =>
              judgement !== null && judgement.measure !== 'none' && terms.findingKinds[judgement.measure],
          },
          { heading: words.overview.opinions, cell: ({ opinions }) => (opinions.length > 0 ? opinions.length : '') },
        ]}
        rows={review.items}
      />
    </>
  );
}

function ItemLink({ review, item }: { review: ReviewView; item: ReviewItem }) {
  const { language } = usePage();
  return <a href={paths.operator.reviewItem(review.id, item.code)}>{item.title[language]}</a>;
}
