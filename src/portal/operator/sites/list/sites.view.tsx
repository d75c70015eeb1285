import type { SiteRow } from '../../../../modules/facilities/index.js';
import type { Page } from '../../../../shared/pagination.js';
import { termsIn } from '../../../../shared/words/index.js';
import { EmptyState, Pager, Table, Tag, usePage, useWords } from '../../../layout/index.js';
import { paths } from '../../../paths.js';

export function SitesView({ page, kinds }: { page: Page<SiteRow>; kinds: number }) {
  const words = useWords().sites;
  const { siteExtents } = termsIn(usePage().language);
  if (page.rows.length === 0) return <EmptyState title={words.heading(0)} text={words.emptyText} />;
  return (
    <>
      <Table
        caption={words.caption}
        quiet
        columns={[
          { heading: words.name, kind: 'heading', cell: (row) => <SiteName row={row} /> },
          { heading: words.facility, cell: (row) => <Building row={row} /> },
          { heading: words.extent, cell: ({ extent }) => (extent === null ? words.open : siteExtents[extent]) },
          { heading: words.use, cell: (row) => <Use row={row} /> },
          {
            heading: words.floorArea,
            kind: 'number',
            cell: (row) => figure(row.floorAreaSquareMetres, words.squareMetres),
          },
          { heading: words.receiving, kind: 'number', cell: (row) => figure(row.receivingKilowatts, words.kilowatts) },
          { heading: words.year, kind: 'number', cell: ({ year }) => year ?? '' },
          { heading: words.measures, cell: ({ measureCount }) => words.measureCount(measureCount, kinds) },
        ]}
        rows={page.rows}
      />
      <Pager next={page.next} />
    </>
  );
}

function SiteName({ row }: { row: SiteRow }) {
  return (
    <>
      <a href={paths.operator.site(row.id)}>{row.name}</a>
      <br />
      <code>{row.code}</code>
    </>
  );
}

function Building({ row }: { row: SiteRow }) {
  const words = useWords().sites;
  if (row.facilityNumber === null) return <>{words.notListed}</>;
  return (
    <>
      {row.facilityName}
      <br />
      <small>{row.facilityNumber}</small>
    </>
  );
}

function Use({ row }: { row: SiteRow }) {
  const words = useWords().sites;
  const { siteUses } = termsIn(usePage().language);
  return row.use === null ? <Tag tone="warn">{words.open}</Tag> : <>{siteUses[row.use]}</>;
}

const figure = (value: number | null, unit: string) =>
  value === null ? '' : `${value.toLocaleString('en-US')} ${unit}`;
