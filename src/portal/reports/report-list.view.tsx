import type { ReportRow } from '../../modules/reports/index.js';
import type { Page } from '../../shared/pagination.js';
import { termsIn } from '../../shared/words/index.js';
import { type Column, Day, EmptyState, Pager, Table, Tag, usePage, useWords } from '../layout/index.js';
import { paths } from '../paths.js';

export interface ReportListProps {
  readonly page: Page<ReportRow>;
  readonly side: 'operator' | 'regulator';
}

/** Issued documents, newest first. The ministry's side sees of whom, and every edition. */
export function ReportListView({ page, side }: ReportListProps) {
  const words = useWords().reports;
  const { language } = usePage();
  if (page.rows.length === 0)
    return <EmptyState title={words.empty} text={side === 'operator' ? words.emptyOperator : words.emptyMinistry} />;
  const terms = termsIn(language);
  const columns: readonly Column<ReportRow>[] = [
    { heading: words.number, kind: 'heading', cell: (row) => <a href={paths[side].report(row.id)}>{row.number}</a> },
    { heading: words.kind, cell: ({ kind }) => terms.documentKinds[kind] },
    { heading: words.version, cell: ({ version }) => words.versionOf(version) },
    { heading: words.operator, cell: ({ operatorName }) => operatorName ?? words.allOperators },
    { heading: words.about, cell: ({ inspectionTitle, outageTitle }) => inspectionTitle ?? outageTitle },
    { heading: words.edition, cell: ({ edition }) => <Tag>{terms.reportEditions[edition]}</Tag> },
    { heading: words.issued, cell: ({ issuedAt }) => <Day on={issuedAt} /> },
    {
      heading: words.file,
      cell: (row) => (
        <a
          href={`${paths.reportFile(row.id)}?disposition=attachment`}
          aria-label={`${row.number} ${terms.documentKinds[row.kind]} ${terms.reportEditions[row.edition]} ${words.download}`}
        >
          {words.download}
        </a>
      ),
    },
  ];
  const ministryOnly = [words.operator, words.edition];
  return (
    <>
      <Table
        caption={words.title}
        quiet
        rows={page.rows}
        columns={columns.filter(({ heading }) => side === 'regulator' || !ministryOnly.includes(heading))}
      />
      <Pager next={page.next} />
    </>
  );
}
