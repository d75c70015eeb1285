import type { ReviewRow } from '../../../modules/review/index.js';
import type { Page } from '../../../shared/pagination.js';
import { Day, EmptyState, Pager, Table, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { ReviewStateTag } from '../../review/result-tag.js';

export function OwnReviewsView({ page }: { page: Page<ReviewRow> }) {
  const { operator: words, queue } = useWords().review;
  if (page.rows.length === 0) return <EmptyState title={words.empty} text={words.emptyText} />;
  return (
    <>
      <Table
        caption={words.caption}
        quiet
        columns={[
          {
            heading: queue.inspection,
            kind: 'heading',
            cell: ({ id, inspectionTitle }) => <a href={paths.operator.review(id)}>{inspectionTitle}</a>,
          },
          { heading: queue.state, cell: ({ state }) => <ReviewStateTag state={state} /> },
          {
            heading: queue.supplements,
            cell: ({ supplementsAsked, supplementsAnswered }) =>
              queue.supplementsOf(supplementsAsked, supplementsAnswered),
          },
          {
            heading: queue.begun,
            cell: ({ begunAt }) => <Day on={begunAt} />,
          },
        ]}
        rows={page.rows}
      />
      <Pager next={page.next} />
    </>
  );
}
