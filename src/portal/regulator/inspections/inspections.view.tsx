import { INSPECTION_STATES, type InspectionRow, type InspectionSearch } from '../../../modules/inspections/index.js';
import type { InspectionTotals } from '../../../modules/review/index.js';
import type { Page } from '../../../shared/pagination.js';
import { REGIMES } from '../../../shared/regime.js';
import { termsIn } from '../../../shared/words/index.js';
import {
  Day,
  EmptyState,
  NumberField,
  optionsOf,
  Pager,
  ProgressBar,
  SearchForm,
  Select,
  Table,
  usePage,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';
import { InspectionStateTag } from './inspection-state-tag.view.js';

export interface InspectionsProps {
  readonly page: Page<InspectionRow>;
  readonly totals: readonly InspectionTotals[];
  readonly search: InspectionSearch;
}

export function InspectionsView({ page, totals, search }: InspectionsProps) {
  const words = useWords().inspection;
  return (
    <>
      <Filter search={search} />
      {page.rows.length === 0 ? (
        <EmptyState title={words.emptyTitle} text={words.emptyText} />
      ) : (
        <div class="after-form">
          <Inspections rows={page.rows} totals={totals} />
        </div>
      )}
      <Pager next={page.next} />
    </>
  );
}

function Filter({ search }: { search: InspectionSearch }) {
  const words = useWords().inspection;
  const { regimesShort, inspectionStates } = termsIn(usePage().language);
  return (
    <SearchForm action={paths.regulator.inspections} label={words.filter} submit={words.show} columns="three">
      <NumberField name="year" label={words.year} value={search.year === null ? '' : String(search.year)} />
      <Select
        name="regime"
        label={words.regime}
        value={search.regime ?? ''}
        placeholder={words.any}
        options={optionsOf(REGIMES, regimesShort)}
      />
      <Select
        name="state"
        label={words.state}
        value={search.state ?? ''}
        placeholder={words.any}
        options={optionsOf(INSPECTION_STATES, inspectionStates)}
      />
    </SearchForm>
  );
}

function Inspections({ rows, totals }: Pick<InspectionsProps, 'totals'> & { rows: readonly InspectionRow[] }) {
  const words = useWords().inspection;
  const { regimesShort, inspectionKinds } = termsIn(usePage().language);
  return (
    <Table
      caption={words.caption}
      quiet
      rows={rows}
      columns={[
        {
          heading: words.name,
          kind: 'heading',
          cell: ({ id, title, kind }) => (
            <>
              <a href={paths.regulator.inspection(id)}>{title}</a>
              <br />
              <small>{inspectionKinds[kind]}</small>
            </>
          ),
        },
        { heading: words.year, kind: 'number', cell: ({ year }) => year },
        { heading: words.regime, cell: ({ regime }) => regimesShort[regime] },
        { heading: words.authority, cell: ({ authorityName }) => authorityName },
        {
          heading: words.period,
          cell: ({ startsOn, endsOn }) => (
            <>
              <Day on={startsOn} /> – <Day on={endsOn} />
            </>
          ),
        },
        { heading: words.state, cell: ({ state }) => <InspectionStateTag state={state} /> },
        {
          heading: words.submitted,
          cell: (row) => <Submitted row={row} totals={totals.find(({ inspectionId }) => inspectionId === row.id)} />,
        },
      ]}
    />
  );
}

function Submitted({ row, totals }: { row: InspectionRow; totals: InspectionTotals | undefined }) {
  const words = useWords().inspection;
  if (totals === undefined) return <>–</>;
  const { submitted, participants } = totals;
  return (
    <>
      <ProgressBar done={submitted} total={participants} label={words.progressOf(row.title)} />
      <small class="num">{`${submitted}/${participants}`}</small>
    </>
  );
}
