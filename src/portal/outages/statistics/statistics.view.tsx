import {
  type Count,
  MEASURES,
  type Measure,
  type OutageStatistics,
  type YearRow,
  type TimeBand,
} from '../../../modules/outages/index.js';
import { isMinistrySide } from '../../../shared/actor.js';
import type { OperatorId } from '../../../shared/ids.js';
import { durationIn, termsIn } from '../../../shared/words/index.js';
import { CutNote, NumberField, SearchForm, Table, usePage, useWords } from '../../layout/index.js';
import { sideOf } from '../../paths.js';
import { BandPicture, OccasionPicture, type RowsOf } from './statistics-pictures.view.js';

export interface StatisticsProps {
  readonly statistics: OutageStatistics;
  /** The one operator that they are about; null for all. */
  readonly operator: OperatorId | null;
}

export function StatisticsView({ statistics, operator }: StatisticsProps) {
  const { actor } = usePage();
  const words = useWords().outageStatistics;
  const ofMinistry = actor !== null && isMinistrySide(actor);
  const { years, from, to } = statistics;
  const rowsOf = useRowsOf({ from, to, operator: ofMinistry ? operator : null });
  return (
    <>
      <SearchForm action={sideOf(actor).outageStatistics} label={words.range} submit={words.show} columns="three">
        <NumberField name="from" label={words.from} value={String(from)} />
        <NumberField name="to" label={words.to} value={String(to)} />
        {ofMinistry && operator !== null && <input type="hidden" name="operator" value={operator} />}
      </SearchForm>
      <h2>{words.byYear}</h2>
      <BandPicture measure="lasted" years={years} rowsOf={rowsOf} />
      <YearTable years={years} rowsOf={rowsOf} />
      <h2>{words.byTime}</h2>
      <p class="small">{words.byTimeNote}</p>
      <BandPicture measure="detected" years={years} rowsOf={rowsOf} />
      <BandPicture measure="notified" years={years} rowsOf={rowsOf} />
      <BandTable measures={statistics.measures} rowsOf={rowsOf} />
      <h2>{words.byCause}</h2>
      <OccasionPicture years={years} rowsOf={rowsOf} />
      <CauseTable statistics={statistics} rowsOf={rowsOf} />
      {ofMinistry && <OperatorTable statistics={statistics} rowsOf={rowsOf} />}
    </>
  );
}

/** The address of the list behind a number. */
function useRowsOf(always: Parameters<RowsOf>[0]): RowsOf {
  const { outages } = sideOf(usePage().actor);
  return (filter) => {
    const asked = Object.entries({ kind: 'outage', ...always, ...filter }).filter(([, value]) => value != null);
    return `${outages}?${new URLSearchParams(asked.map(([name, value]) => [name, String(value)])).toString()}`;
  };
}

/** A number that leads to what it counts; nothing leads nowhere. */
function Counted({ count, href }: { readonly count: number; readonly href: string }) {
  return count === 0 ? <>0</> : <a href={href}>{count}</a>;
}

function YearTable({ years, rowsOf }: { readonly years: readonly YearRow[]; readonly rowsOf: RowsOf }) {
  const { language } = usePage();
  const words = useWords().outageStatistics;
  const time = (minutes: number | null) => (minutes === null ? '–' : durationIn(language, Math.round(minutes)));
  return (
    <Table
      caption={words.byYear}
      quiet
      rows={years}
      columns={[
        { heading: words.year, kind: 'heading', cell: ({ year }) => String(year) },
        {
          heading: words.count,
          kind: 'number',
          cell: ({ year, count }) => <Counted count={count} href={rowsOf({ from: year, to: year })} />,
        },
        ...MEASURES.map((measure) => ({
          ...{ heading: words.median[measure], kind: 'number' as const },
          cell: ({ median }: YearRow) => time(median[measure]),
        })),
        { heading: words.longest, kind: 'number', cell: ({ longest }) => time(longest) },
      ]}
    />
  );
}

function BandTable({ measures, rowsOf }: { readonly measures: OutageStatistics['measures']; readonly rowsOf: RowsOf }) {
  const { timeBands } = termsIn(usePage().language);
  const words = useWords().outageStatistics;
  const cell = (measure: Measure) => (row: Count<TimeBand>) => {
    const count = measures[measure].find(({ value }) => value === row.value)?.count ?? 0;
    const href = rowsOf({ [measure]: row.value });
    const label = row.value === 'none' && <small>{timeBands[measure].none} </small>;
    return (
      <>
        {label}
        <Counted count={count} href={href} />
      </>
    );
  };
  return (
    <Table
      caption={words.byTime}
      quiet
      rows={measures.lasted}
      columns={[
        {
          heading: words.time,
          kind: 'heading',
          cell: ({ value }) => (value === 'none' ? words.notKnown : timeBands.lasted[value]),
        },
        ...MEASURES.map((measure) => ({
          ...{ heading: words.measures[measure], kind: 'number' as const },
          cell: cell(measure),
        })),
      ]}
    />
  );
}

function CauseTable({
  statistics: { occasions, siteLost },
  rowsOf,
}: {
  readonly statistics: OutageStatistics;
  readonly rowsOf: RowsOf;
}) {
  const { occasions: names } = termsIn(usePage().language);
  const words = useWords().outageStatistics;
  const rows = [
    ...occasions.map(({ value, count }) => ({
      ...{ count, href: rowsOf({ occasion: value }) },
      name: value === 'unknown' ? words.unknownOccasion : names[value],
    })),
    ...siteLost.map(({ value, count }) => ({
      ...{ count, href: rowsOf({ siteLost: value }) },
      name: words.siteLost[value],
    })),
  ];
  return (
    <Table
      caption={words.byCause}
      quiet
      rows={rows}
      columns={[
        { heading: words.cause, kind: 'heading', cell: ({ name }) => name },
        { heading: words.count, kind: 'number', cell: ({ count, href }) => <Counted count={count} href={href} /> },
      ]}
    />
  );
}

function OperatorTable({
  statistics: { operators, from, to },
  rowsOf,
}: {
  readonly statistics: OutageStatistics;
  readonly rowsOf: RowsOf;
}) {
  const { language, actor } = usePage();
  const words = useWords().outageStatistics;
  const { outageStatistics } = sideOf(actor);
  return (
    <>
      <h2>{words.byOperator}</h2>
      <Table
        caption={words.byOperator}
        quiet
        rows={operators.rows}
        columns={[
          {
            heading: words.operator,
            kind: 'heading',
            cell: ({ id, name }) => <a href={`${outageStatistics}?operator=${id}&from=${from}&to=${to}`}>{name}</a>,
          },
          {
            heading: words.count,
            kind: 'number',
            cell: ({ id, count }) => <Counted count={count} href={rowsOf({ operator: id })} />,
          },
          {
            heading: words.total,
            kind: 'number',
            cell: ({ minutes }) => durationIn(language, Math.round(minutes)),
          },
        ]}
      />
      <CutNote of={operators} />
    </>
  );
}
