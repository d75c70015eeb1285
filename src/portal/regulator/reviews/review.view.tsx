import { isSettled, type ReviewItem, type ReviewView } from '../../../modules/review/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { momentText } from '../../../shared/words/day.js';
import {
  Box,
  EmptyState,
  type FieldFault,
  Form,
  SubmitButton,
  Table,
  Tag,
  usePage,
  useWords,
  type Column,
} from '../../layout/index.js';
import { paths } from '../../paths.js';
import { ResultTag } from '../../review/result-tag.js';
import { shortAnswer } from '../../review/short-answer.js';
import { StepsTable } from '../../review/steps-table.js';
import { SubmissionLinks } from '../../submissions/document-links.js';
import { SHOWN_ITEMS } from './item.search.js';
import { ReviewReports, type ReviewReportsProps } from './review-reports.js';
import { ReviewVerbs } from './review-verbs.js';

type Shown = (typeof SHOWN_ITEMS)[number];

export interface ReviewOverviewProps extends ReviewReportsProps {
  readonly show: Shown;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

export function ReviewOverview({ review, reports, show, typed, faults }: ReviewOverviewProps) {
  const { language } = usePage();
  const words = useWords().review.overview;
  const { number, submittedAt, attestedByName } = review.submission;
  return (
    <>
      <SentBack review={review} />
      <p class="small">
        {words.submission(number, momentText(language, submittedAt), attestedByName)} · {words.authority}{' '}
        {review.authorityName}
      </p>
      <SubmissionLinks id={review.submissionId} regime={review.regime} />
      {review.protectionReason !== null && (
        <p class="text">
          <Tag tone="warn">{words.whole}</Tag> {review.protectionReason}
        </p>
      )}
      <ReviewReports review={review} reports={reports} />
      <ReviewVerbs review={review} typed={typed} faults={faults} />
      <h2>{words.caption}</h2>
      <Filters review={review} show={show} />
      <Items
        review={review}
        items={review.items.filter((item) => IS_SHOWN[show](item))}
        chosen={typed['items'] ?? ''}
      />
      <StepsTable steps={review.steps} />
    </>
  );
}

/** Why the signatory sent it back, until it is concluded anew. */
function SentBack({ review: { state, steps } }: { review: ReviewView }) {
  const { language } = usePage();
  const words = useWords().review.overview;
  const last = steps.at(-1);
  if (state !== 'open' || last?.kind !== 'sent-back') return null;
  return (
    <Box heading={words.wasSentBack} level={2} tone="clash">
      <p class="text">{last.reason}</p>
      <p class="small">{words.sentBackBy(last.takenByName, momentText(language, last.takenAt))}</p>
    </Box>
  );
}

const isOpen = ({ supplements }: ReviewItem) => supplements.some(({ state }) => !isSettled(state));

const IS_SHOWN: Readonly<Record<Shown, (item: ReviewItem) => boolean>> = {
  all: () => true,
  unjudged: ({ judgement }) => judgement === null,
  supplement: isOpen,
  disagreement: ({ disagreements }) => disagreements !== undefined,
};

function Filters({ review, show }: { review: ReviewView; show: Shown }) {
  const words = useWords().review.overview;
  return (
    <nav class="bar" aria-label={words.filters}>
      {SHOWN_ITEMS.map((option) => (
        <a
          key={option}
          class={option === show ? 'btn small' : 'btn quiet small'}
          href={`${paths.regulator.review(review.id)}${option === 'all' ? '' : `?show=${option}`}`}
          aria-current={option === show ? 'true' : undefined}
        >
          {`${words[option]} ${review.items.filter((item) => IS_SHOWN[option](item)).length}`}
        </a>
      ))}
    </nav>
  );
}

function Items({ review, items, chosen }: { review: ReviewView; items: readonly ReviewItem[]; chosen: string }) {
  const words = useWords().review.overview;
  if (items.length === 0) return <EmptyState title={words.none} />;
  const mayJudge = review.state === 'open' && review.leave.judge === null;
  const bulk = mayJudge && items.some(isForAll);
  const select: Column<ReviewItem> = {
    heading: words.selected,
    cell: (item) => <Select item={item} chosen={chosen.split('\n').includes(item.code)} />,
  };
  const table = (
    <Table caption={words.caption} quiet columns={[...(bulk ? [select] : []), ...useColumns(review)]} rows={items} />
  );
  if (!bulk) return table;
  return (
    <Form action={`${paths.regulator.review(review.id)}/judgements`}>
      {table}
      <div class="bar">
        <SubmitButton tone="quiet">{words.bulk}</SubmitButton>
        <span class="small">{words.bulkHint}</span>
      </div>
      <LeftOut items={items} />
    </Form>
  );
}

/** Found met with others at once: only what is not judged, and disagrees with nothing. */
const isForAll = ({ judgement, disagreements }: ReviewItem) => judgement === null && disagreements === undefined;

function LeftOut({ items }: { items: readonly ReviewItem[] }) {
  const words = useWords().review.overview;
  const left = items.filter(({ judgement, disagreements }) => judgement === null && disagreements !== undefined);
  if (left.length === 0) return null;
  return <p class="small">{words.bulkLeftOut(left.map(({ code }) => code).join(', '))}</p>;
}

function Select({ item, chosen }: { item: ReviewItem; chosen: boolean }) {
  const words = useWords().review.overview;
  if (!isForAll(item)) return null;
  const { code } = item;
  return (
    <label>
      <span class="visually-hidden">{words.select(code)}</span>
      <input type="checkbox" name="items" value={code} checked={chosen} />
    </label>
  );
}

function useColumns(review: ReviewView): readonly Column<ReviewItem>[] {
  const { language } = usePage();
  const words = useWords().review.overview;
  return [
    { heading: words.code, cell: ({ code }) => <span class="num">{code}</span> },
    {
      heading: words.name,
      kind: 'heading',
      cell: ({ code, title }) => <a href={paths.regulator.reviewItem(review.id, code)}>{title[language]}</a>,
    },
    { heading: words.answer, cell: (item) => shortAnswer(language, item) },
    { heading: words.result, cell: (item) => <ItemState item={item} /> },
    { heading: words.measure, cell: ({ judgement }) => <MeasureText item={judgement} /> },
  ];
}

function MeasureText({ item }: { item: ReviewItem['judgement'] }) {
  const terms = termsIn(usePage().language);
  return item === null || item.measure === 'none' ? null : <>{terms.findingKinds[item.measure]}</>;
}

/** The result, and what is under way beside it. */
export function ItemState({ item }: { item: ReviewItem }) {
  const { language } = usePage();
  const words = useWords().review;
  const clash = useWords().assessment.registered.disagreement;
  const open = item.supplements.find(({ state }) => !isSettled(state));
  const undecided = item.opinions.some(({ outcome }) => outcome === null);
  return (
    <>
      {item.judgement !== null && <ResultTag result={item.judgement.result} />}{' '}
      {item.disagreements !== undefined && <Tag tone="bad">{clash}</Tag>}{' '}
      {open !== undefined && <Tag tone="warn">{termsIn(language).supplementStates[open.state]}</Tag>}{' '}
      {undecided && <Tag tone="warn">{words.opinion.title}</Tag>}
    </>
  );
}
