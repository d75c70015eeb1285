import type { ReviewRow, WaitingRow } from '../../../modules/review/index.js';
import type { Page } from '../../../shared/pagination.js';
import { daysBetween, knownDate, seoulDate } from '../../../shared/time.js';
import { Day, EmptyState, Form, Pager, SubmitButton, Table, Tag, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { ReviewStateTag } from '../../review/result-tag.js';

export function QueueView({ page }: { page: Page<WaitingRow> }) {
  const words = useWords().review.queue;
  if (page.rows.length === 0) return <EmptyState title={words.heading(0, false)} text={words.empty} />;
  return (
    <>
      <Table
        caption={words.caption}
        quiet
        columns={[
          { heading: words.what, kind: 'heading', cell: (row) => <Task row={row} /> },
          { heading: words.operator, cell: ({ operatorName }) => operatorName },
          { heading: words.item, cell: ({ itemCode }) => <span class="num">{itemCode}</span> },
          { heading: words.inspection, cell: ({ inspectionTitle }) => inspectionTitle },
          { heading: words.since, cell: ({ since }) => <Since since={since} /> },
        ]}
        rows={page.rows}
      />
      <Pager next={page.next} />
    </>
  );
}

/** The way to what waits; a review that has not begun is begun right here. */
function Task({ row }: { row: WaitingRow }) {
  const words = useWords().review.queue;
  const text = words.waitingFor[row.waitingFor];
  if (row.reviewId === null)
    return (
      <Form action={paths.regulator.reviews} hidden={{ assessmentId: row.assessmentId }}>
        <SubmitButton small label={`${row.operatorName}: ${words.begin}`}>
          {words.begin}
        </SubmitButton>{' '}
        <Clashes count={row.disagreements} />
      </Form>
    );
  const href =
    row.itemCode === null
      ? paths.regulator.review(row.reviewId)
      : paths.regulator.reviewItem(row.reviewId, row.itemCode);
  return (
    <>
      <a href={href}>{text}</a> {row.left !== null && <small>{words.left(row.left)}</small>}{' '}
      {row.itemCode === null && <Clashes count={row.disagreements} />}
    </>
  );
}

/** How many answers disagree with what was registered. */
function Clashes({ count }: { count: number }) {
  const words = useWords().review.queue;
  return count === 0 ? null : <Tag tone="bad">{words.disagreements(count)}</Tag>;
}

function Since({ since }: { since: Date }) {
  const { today } = usePage();
  const day = seoulDate(since);
  return (
    <>
      <Day on={day} /> <small>{useWords().review.queue.days(daysBetween(day, knownDate(today)))}</small>
    </>
  );
}

export function AllReviewsView({ page }: { page: Page<ReviewRow> }) {
  const words = useWords().review.queue;
  if (page.rows.length === 0) return <EmptyState title={words.emptyAll} />;
  return (
    <>
      <Table
        caption={words.captionAll}
        quiet
        columns={[
          {
            heading: words.operator,
            kind: 'heading',
            cell: ({ id, operatorName }) => <a href={paths.regulator.review(id)}>{operatorName}</a>,
          },
          { heading: words.inspection, cell: ({ inspectionTitle }) => inspectionTitle },
          { heading: words.state, cell: ({ state }) => <ReviewStateTag state={state} /> },
          { heading: words.judged, kind: 'number', cell: ({ judged, items }) => `${judged}/${items}` },
          { heading: words.clashes, kind: 'number', cell: ({ disagreements }) => disagreements },
          {
            heading: words.supplements,
            cell: ({ supplementsAsked, supplementsAnswered }) =>
              words.supplementsOf(supplementsAsked, supplementsAnswered),
          },
          {
            heading: words.begun,
            cell: ({ begunAt }) => <Day on={begunAt} />,
          },
        ]}
        rows={page.rows}
      />
      <Pager next={page.next} />
    </>
  );
}
