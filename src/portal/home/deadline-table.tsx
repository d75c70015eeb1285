import { type Column, Day, Table, Tag, useWords } from '../layout/index.js';
import { DaysLeft } from './days-left.js';
import type { Deadline } from './deadlines.js';

export interface DeadlineTableProps {
  readonly rows: readonly Deadline[];
  /** True where all are the reader's own to keep, so that nobody has to be named. */
  readonly own?: boolean | undefined;
}

/** The days that come next; nothing where there is none. */
export function DeadlineTable({ rows, own = false }: DeadlineTableProps) {
  const words = useWords().home.dates;
  if (rows.length === 0) return null;
  const whose: Column<Deadline> = { heading: words.whose, cell: (row) => row.whose };
  return (
    <section>
      <h2>{words.title}</h2>
      <Table
        caption={words.title}
        quiet
        rows={rows}
        columns={[
          { heading: words.date, cell: ({ dueOn }) => <Day on={dueOn} /> },
          { heading: words.what, kind: 'heading', cell: ({ what }) => what },
          { heading: words.basis, cell: ({ basis, href }) => (href === null ? basis : <a href={href}>{basis}</a>) },
          ...(own ? [] : [whose]),
          { heading: words.state, cell: (row) => <State row={row} /> },
        ]}
      />
    </section>
  );
}

/** How many have done it; while some have not, also how long there is. */
function State({ row: { dueOn, done } }: { row: Deadline }) {
  const words = useWords().home.dates;
  if (done === null) return <DaysLeft dueOn={dueOn} />;
  const all = done.count === done.of;
  return (
    <>
      <Tag tone={all ? 'ok' : 'plain'}>{words.submitted(done.count, done.of)}</Tag> {!all && <DaysLeft dueOn={dueOn} />}
    </>
  );
}
