import type { AssessmentRow } from '../../../modules/self-assessment/index.js';
import type { Page } from '../../../shared/pagination.js';
import { termsIn } from '../../../shared/words/index.js';
import { Day, EmptyState, Pager, Table, Tag, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';

/** One's own assessments, newest first. */
export function AssessmentsView({ page }: { page: Page<AssessmentRow> }) {
  const { language } = usePage();
  const words = useWords().assessment.list;
  const terms = termsIn(language);
  if (page.rows.length === 0) return <EmptyState title={words.emptyTitle} text={words.emptyText} />;
  return (
    <>
      <Table
        caption={words.caption}
        quiet
        columns={[
          {
            heading: words.inspection,
            kind: 'heading',
            cell: (row) => <a href={paths.operator.assessment(row.id)}>{row.inspectionTitle}</a>,
          },
          { heading: words.regime, cell: (row) => terms.regimes[row.regime] },
          { heading: words.due, cell: (row) => <Day on={row.submissionDueOn} /> },
          { heading: words.progress, kind: 'number', cell: (row) => `${row.begun}/${row.items}` },
          { heading: words.state, cell: (row) => <State row={row} /> },
        ]}
        rows={page.rows}
      />
      <Pager next={page.next} />
    </>
  );
}

function State({ row }: { row: AssessmentRow }) {
  const words = useWords().assessment.states;
  if (row.state === 'submitted') return <Tag tone="ok">{words.submitted}</Tag>;
  return row.inspectionState === 'open' ? <Tag tone="blue">{words.open}</Tag> : <Tag>{words.over}</Tag>;
}
