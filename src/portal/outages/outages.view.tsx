import type { ComponentChildren } from 'preact';
import { MEASURES, OUTAGE_KINDS, type OutageRow } from '../../modules/outages/index.js';
import type { Page } from '../../shared/pagination.js';
import { termsIn } from '../../shared/words/index.js';
import {
  type Column,
  EmptyState,
  Moment,
  optionsOf,
  Pager,
  SearchForm,
  Select,
  Table,
  Tag,
  usePage,
  useWords,
} from '../layout/index.js';
import { paths } from '../paths.js';
import type { OutagesSearch } from './outages.search.js';

export interface OutagesProps {
  readonly page: Page<OutageRow>;
  /** The operator sees its own, the ministry everybody's. */
  readonly side: 'operator' | 'regulator';
  /** What was asked for. */
  readonly search: OutagesSearch;
  /** How the first one comes about. */
  readonly add?: ComponentChildren;
}

export function OutagesView({ page, side, search, add }: OutagesProps) {
  const words = useWords().outages;
  const asked = useAsked(search);
  if (page.rows.length === 0 && asked.length === 0 && search.kind === null && search.operator === null)
    return (
      <EmptyState
        title={words.emptyTitle}
        text={side === 'operator' ? words.emptyText : words.emptyTextMinistry}
        action={add}
      />
    );
  return (
    <>
      <KindForm side={side} kind={search.kind} />
      {asked.length > 0 && <AskedFor asked={asked} side={side} />}
      {page.rows.length === 0 ? <p>{words.emptyTitle}</p> : <OutageTable rows={page.rows} side={side} />}
      <Pager next={page.next} />
    </>
  );
}

/** What the list is narrowed to by a number of the statistics, in words. */
function useAsked({ from, to, occasion, siteLost, lasted, detected, notified }: OutagesSearch): readonly string[] {
  const { timeBands, occasions } = termsIn(usePage().language);
  const words = useWords().outageStatistics;
  const bands = { lasted, detected, notified };
  return [
    from === null && to === null ? null : words.inYears(from, to),
    occasion === null ? null : occasion === 'unknown' ? words.unknownOccasion : occasions[occasion],
    siteLost === null ? null : words.siteLost[siteLost],
    ...MEASURES.map((measure) => {
      const band = bands[measure];
      return band === null ? null : `${words.measures[measure]} ${timeBands[measure][band]}`;
    }),
  ].filter((part) => part !== null);
}

function AskedFor({ asked, side }: { readonly asked: readonly string[]; readonly side: OutagesProps['side'] }) {
  const words = useWords().outageStatistics;
  return (
    <p class="small">
      {words.filtered(asked.join(', '))} <a href={paths[side].outages}>{words.showAll}</a>
    </p>
  );
}

export function OutageTable({ rows, side }: { rows: readonly OutageRow[]; side: OutagesProps['side'] }) {
  const words = useWords().outages;
  const operator: Column<OutageRow> = { heading: words.operator, cell: ({ operatorName }) => operatorName };
  const event: Column<OutageRow> = {
    heading: words.event,
    cell: ({ eventId, eventTitle }) =>
      eventId !== null && <a href={paths.regulator.outageEvent(eventId)}>{eventTitle}</a>,
  };
  return (
    <Table
      caption={words.caption}
      quiet
      columns={[
        {
          heading: words.outage,
          kind: 'heading',
          cell: ({ id, title, exercise }) => (
            <>
              <a href={paths[side].outage(id)}>{title}</a> {exercise !== null && <ExerciseTag />}
            </>
          ),
        },
        ...(side === 'regulator' ? [operator] : []),
        { heading: words.state, cell: ({ endedAt }) => <Progress endedAt={endedAt} /> },
        { heading: words.startedAt, cell: ({ startedAt }) => <Moment at={startedAt} /> },
        { heading: words.endedAt, cell: ({ endedAt }) => endedAt !== null && <Moment at={endedAt} /> },
        { heading: words.features, kind: 'number', cell: ({ features }) => words.featureCount(features) },
        ...(side === 'regulator' ? [event] : []),
      ]}
      rows={rows}
    />
  );
}

/** The list of what happened, of what was assumed, or of both. */
function KindForm({ side, kind }: { readonly side: OutagesProps['side']; readonly kind: OutagesSearch['kind'] }) {
  const words = useWords().lessons.exercise;
  return (
    <SearchForm action={paths[side].outages} label={words.filter} submit={words.show} columns="three">
      <Select
        name="kind"
        label={words.kind}
        value={kind ?? ''}
        placeholder={words.all}
        options={optionsOf(OUTAGE_KINDS, { outage: words.outages, exercise: words.exercises })}
      />
    </SearchForm>
  );
}

export function ExerciseTag() {
  return <Tag tone="blue">{useWords().lessons.exercise.tag}</Tag>;
}

function Progress({ endedAt }: { endedAt: Date | null }) {
  const words = useWords().outages;
  return endedAt === null ? <Tag tone="bad">{words.ongoing}</Tag> : <Tag>{words.ended}</Tag>;
}
