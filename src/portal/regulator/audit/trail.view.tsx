import type { TrailEntry } from '../../../modules/audit/index.js';
import type { Page } from '../../../shared/pagination.js';
import { termsIn } from '../../../shared/words/index.js';
import { Disclosure, EmptyState, Moment, Pager, Table, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';

export function TrailView({ page }: { page: Page<TrailEntry> }) {
  const words = useWords().audit;
  if (page.rows.length === 0) return <EmptyState title={words.empty} />;
  return (
    <>
      <Table
        caption={words.title}
        quiet
        columns={[
          { heading: words.number, kind: 'number', cell: ({ number }) => number },
          { heading: words.at, cell: ({ at }) => <Moment at={at} /> },
          { heading: words.who, kind: 'heading', cell: (entry) => <Who entry={entry} /> },
          { heading: words.action, cell: (entry) => <Action entry={entry} /> },
          { heading: words.subject, cell: (entry) => <Subject entry={entry} /> },
          { heading: words.facts, cell: (entry) => <Facts entry={entry} /> },
        ]}
        rows={page.rows}
      />
      <Pager next={page.next} />
    </>
  );
}

function Who({ entry }: { entry: TrailEntry }) {
  return (
    <>
      {entry.personName}
      <br />
      <small>{entry.organisationName}</small>
    </>
  );
}

/** In words, with the code by which the API and older records name it. */
function Action({ entry: { action } }: { entry: TrailEntry }) {
  const named: Readonly<Record<string, string | undefined>> = termsIn(usePage().language).auditActions;
  return (
    <>
      {named[action]}
      <br />
      <small>
        <code>{action}</code>
      </small>
    </>
  );
}

/** Leads to all entries about the same thing. */
function Subject({ entry }: { entry: TrailEntry }) {
  const query = new URLSearchParams({ kind: entry.subjectKind, subject: entry.subjectId }).toString();
  const named: Readonly<Record<string, string | undefined>> = termsIn(usePage().language).auditSubjects;
  const kind = named[entry.subjectKind] ?? entry.subjectKind;
  return <a href={`${paths.regulator.audit}?${query}`}>{`${kind} ${entry.subjectId.slice(-12)}`}</a>;
}

function Facts({ entry }: { entry: TrailEntry }) {
  const words = useWords().audit;
  if (entry.before === null && entry.after === null) return null;
  return (
    <Disclosure summary={words.show}>
      {entry.before !== null && <FactList heading={words.before} facts={entry.before} />}
      {entry.after !== null && <FactList heading={words.after} facts={entry.after} />}
    </Disclosure>
  );
}

function FactList({ heading, facts }: { heading: string; facts: Readonly<Record<string, unknown>> }) {
  return (
    <>
      <h3>{heading}</h3>
      <pre class="text">{JSON.stringify(facts, null, 1)}</pre>
    </>
  );
}
