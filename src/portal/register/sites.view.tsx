import { MEASURE_KINDS, type SiteId, type SiteRow } from '../../modules/facilities/index.js';
import type { Page } from '../../shared/pagination.js';
import { termsIn } from '../../shared/words/index.js';
import { amountText, type AmountUnit } from '../../shared/words/quantity.js';
import { EmptyState, Pager, Table, Tag, usePage, useWords } from '../layout/index.js';

export interface SitesProps {
  readonly page: Page<SiteRow>;
  /** The page of one of them. */
  readonly hrefOf: (id: SiteId) => string;
  readonly mayWrite: boolean;
}

/** Data centres with their newest figures. */
export function SitesView({ page, hrefOf, mayWrite }: SitesProps) {
  const words = useWords().sites;
  const { language } = usePage();
  const { siteExtents } = termsIn(language);
  const figure = (value: number | null, unit: AmountUnit) => (value === null ? '' : amountText(language, value, unit));
  if (page.rows.length === 0)
    return <EmptyState title={words.heading(0)} text={mayWrite ? words.emptyText : undefined} />;
  return (
    <>
      <Table
        caption={words.caption}
        quiet
        columns={[
          { heading: words.name, kind: 'heading', cell: (row) => <SiteName row={row} href={hrefOf(row.id)} /> },
          { heading: words.facility, cell: (row) => <Building row={row} /> },
          { heading: words.extent, cell: ({ extent }) => (extent === null ? words.open : siteExtents[extent]) },
          { heading: words.use, cell: (row) => <Use row={row} /> },
          {
            heading: words.floorArea,
            kind: 'number',
            cell: (row) => figure(row.floorAreaSquareMetres, 'square-metres'),
          },
          { heading: words.receiving, kind: 'number', cell: (row) => figure(row.receivingKilowatts, 'kilowatts') },
          { heading: words.year, kind: 'number', cell: ({ year }) => year ?? '' },
          {
            heading: words.measures,
            cell: ({ measureCount }) => words.measureCount(measureCount, MEASURE_KINDS.length),
          },
        ]}
        rows={page.rows}
      />
      <Pager next={page.next} />
    </>
  );
}

function SiteName({ row, href }: { row: SiteRow; href: string }) {
  return (
    <>
      <a href={href}>{row.name}</a>
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
