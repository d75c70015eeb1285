import type { ComponentChildren } from 'preact';
import { OUTAGE_KINDS, type OutageKind, type OutageRow } from '../../modules/outages/index.js';
import type { Page } from '../../shared/pagination.js';
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
  useWords,
} from '../layout/index.js';
import { paths } from '../paths.js';

export interface OutagesProps {
  readonly page: Page<OutageRow>;
  /** The operator sees its own, the ministry everybody's. */
  readonly side: 'operator' | 'regulator';
  /** Which of them are shown; all where nothing is said. */
  readonly kind: OutageKind | null;
  /** How the first one comes about. */
  readonly add?: ComponentChildren;
}

export function OutagesView({ page, side, kind, add }: OutagesProps) {
  const words = useWords().outages;
  if (page.rows.length === 0 && kind === null)
    return (
      <EmptyState
        title={words.emptyTitle}
        text={side === 'operator' ? words.emptyText : words.emptyTextMinistry}
        action={add}
      />
    );
  return (
    <>
      <KindForm side={side} kind={kind} />
      {page.rows.length === 0 ? <p>{words.emptyTitle}</p> : <OutageTable rows={page.rows} side={side} />}
      <Pager next={page.next} />
    </>
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
function KindForm({ side, kind }: Pick<OutagesProps, 'side' | 'kind'>) {
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
