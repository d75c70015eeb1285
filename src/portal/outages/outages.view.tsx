import type { ComponentChildren } from 'preact';
import type { OutageRow } from '../../modules/outages/index.js';
import type { Page } from '../../shared/pagination.js';
import { type Column, EmptyState, Moment, Pager, Table, Tag, useWords } from '../layout/index.js';
import { paths } from '../paths.js';

export interface OutagesProps {
  readonly page: Page<OutageRow>;
  /** The operator sees its own, the ministry everybody's. */
  readonly side: 'operator' | 'regulator';
  /** How the first one comes about. */
  readonly add?: ComponentChildren;
}

export function OutagesView({ page, side, add }: OutagesProps) {
  const words = useWords().outages;
  if (page.rows.length === 0)
    return (
      <EmptyState
        title={words.emptyTitle}
        text={side === 'operator' ? words.emptyText : words.emptyTextMinistry}
        action={add}
      />
    );
  return (
    <>
      <OutageTable rows={page.rows} side={side} />
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
          cell: ({ id, title }) => <a href={paths[side].outage(id)}>{title}</a>,
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

function Progress({ endedAt }: { endedAt: Date | null }) {
  const words = useWords().outages;
  return endedAt === null ? <Tag tone="bad">{words.ongoing}</Tag> : <Tag>{words.ended}</Tag>;
}
