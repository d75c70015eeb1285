import {
  COVERAGE_GAPS,
  type OperatorList,
  type OperatorRow,
  type OperatorSearchInput,
} from '../../../modules/obligations/index.js';
import { formatBusinessNumber, OPERATOR_KINDS } from '../../../modules/operators/index.js';
import { REGIMES } from '../../../shared/regime.js';
import { termsIn } from '../../../shared/words/index.js';
import { numberText, shareText, wonText } from '../../../shared/words/quantity.js';
import {
  EmptyState,
  NumberField,
  optionsOf,
  Pager,
  SearchForm,
  Select,
  Table,
  Tag,
  TextField,
  usePage,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';

export interface OperatorsProps {
  readonly list: OperatorList;
  readonly search: OperatorSearchInput;
}

export function OperatorsView({ list, search }: OperatorsProps) {
  const words = useWords().operators.list;
  return (
    <>
      <Filter search={search} year={list.year} />
      {list.rows.length === 0 ? (
        <EmptyState title={words.emptyTitle} text={words.emptyText} />
      ) : (
        <OperatorTable list={list} />
      )}
      <Pager next={list.next} />
    </>
  );
}

function Filter({ search, year }: { search: OperatorSearchInput; year: number }) {
  const terms = termsIn(usePage().language);
  const words = useWords().operators.search;
  return (
    <SearchForm action={paths.regulator.operators} label={words.label} submit={words.submit} columns="three">
      <TextField name="q" label={words.q} value={search.q ?? ''} maxLength={200} />
      <Select
        name="kind"
        label={words.kind}
        value={search.kind ?? ''}
        placeholder={words.all}
        options={optionsOf(OPERATOR_KINDS, terms.operatorKinds)}
      />
      <Select
        name="regime"
        label={words.regime}
        value={search.regime ?? ''}
        placeholder={words.all}
        options={optionsOf(REGIMES, terms.regimesShort)}
      />
      <Select
        name="gap"
        label={words.gap}
        value={search.gap ?? ''}
        placeholder={words.all}
        options={optionsOf(COVERAGE_GAPS, words.gaps)}
      />
      <NumberField name="year" label={words.year} value={String(year)} />
    </SearchForm>
  );
}

function OperatorTable({ list }: { list: OperatorList }) {
  const { language } = usePage();
  const terms = termsIn(language);
  const words = useWords().operators.list;
  return (
    <Table
      caption={words.caption}
      quiet
      rows={list.rows}
      columns={[
        { heading: words.operator, kind: 'heading', cell: (row) => <Name row={row} year={list.year} /> },
        {
          heading: words.kinds,
          cell: ({ kinds }) => kinds.map((kind) => <div key={kind}>{terms.operatorKinds[kind]}</div>),
        },
        { heading: words.users, kind: 'number', cell: ({ dailyUsers }) => shown(dailyUsers, numberText) },
        { heading: words.traffic, kind: 'number', cell: (row) => shown(row.trafficSharePartsPerMillion, shareText) },
        {
          heading: words.sales,
          kind: 'number',
          cell: (row) => shown(row.totalSalesWon, (won) => wonText(language, won)),
        },
        { heading: words.regimes, cell: (row) => <Regimes row={row} /> },
      ]}
    />
  );
}

const shown = (value: number | null, format: (value: number) => string) => (value === null ? '–' : format(value));

function Name({ row, year }: { row: OperatorRow; year: number }) {
  return (
    <>
      <a href={paths.regulator.operator(row.id, year)}>{row.name}</a>
      <br />
      <small class="num">{formatBusinessNumber(row.businessNumber)}</small>
    </>
  );
}

/** Covered regimes by name; what is not settled says so. */
function Regimes({ row: { outcomes } }: { row: OperatorRow }) {
  const terms = termsIn(usePage().language);
  const words = useWords().operators.list;
  if (outcomes === null) return <small>{words.undecided}</small>;
  const regimes = REGIMES.filter((regime) => outcomes[regime] !== 'no');
  if (regimes.length === 0) return <small>{words.none}</small>;
  return (
    <div class="bar">
      {regimes.map((regime) =>
        outcomes[regime] === 'yes' ? (
          <Tag key={regime} tone="blue">
            {terms.regimesShort[regime]}
          </Tag>
        ) : (
          <Tag key={regime} tone="warn">
            {words.outcome(terms.regimesShort[regime], terms.coverageOutcomes[outcomes[regime]])}
          </Tag>
        ),
      )}
    </div>
  );
}
