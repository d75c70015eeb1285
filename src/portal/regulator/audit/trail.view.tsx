import type { TrailEntry, TrailSearch } from '../../../modules/audit/index.js';
import type { Page } from '../../../shared/pagination.js';
import { termsIn } from '../../../shared/words/index.js';
import { EmptyState, Moment, Pager, Table, usePage, useWords } from '../../layout/index.js';
import { paths } from '../../paths.js';
import { EntryFacts } from './entry-facts.js';
import { TrailFilter } from './trail-filter.js';

export function TrailView({ page, search }: { page: Page<TrailEntry>; search: TrailSearch }) {
  const words = useWords().audit;
  return (
    <>
      <TrailFilter search={search} />
      {page.rows.length === 0 ? (
        <EmptyState title={words.empty} />
      ) : (
        <div class="after-form">
          <Table
            caption={words.title}
            quiet
            columns={[
              { heading: words.number, kind: 'number', cell: ({ number }) => number },
              { heading: words.at, cell: ({ at }) => <Moment at={at} /> },
              { heading: words.who, kind: 'heading', cell: (entry) => <Who entry={entry} /> },
              { heading: words.action, cell: (entry) => <Action entry={entry} /> },
              { heading: words.subject, cell: (entry) => <Subject entry={entry} /> },
              { heading: words.facts, cell: (entry) => <EntryFacts entry={entry} /> },
            ]}
            rows={page.rows}
          />
        </div>
      )}
      <Pager next={page.next} />
    </>
  );
}

/** Leads to all that this name did. */
function Who({ entry: { personName, organisationName } }: { entry: TrailEntry }) {
  return (
    <>
      <a href={trailOf({ person: personName })}>{personName}</a>
      <br />
      <small>{organisationName}</small>
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

/** By its name, with item and operator, or by the end of its id where it has none; leads to all entries about the same thing. */
function Subject({ entry }: { entry: TrailEntry }) {
  const { subjectKind, subjectId, subjectName, itemCode, operatorName } = entry;
  const named: Readonly<Record<string, string | undefined>> = termsIn(usePage().language).auditSubjects;
  const kind = named[subjectKind] ?? subjectKind;
  const about = [subjectName, operatorName === subjectName ? null : operatorName].filter((part) => part !== null);
  return (
    <>
      <a href={trailOf({ kind: subjectKind, subject: subjectId })}>
        {`${kind} ${itemCode ?? (subjectName === null ? subjectId.slice(-12) : '')}`.trim()}
      </a>
      {about.map((part) => (
        <small key={part}>
          <br />
          {part}
        </small>
      ))}
    </>
  );
}

const trailOf = (search: Readonly<Record<string, string>>) =>
  `${paths.regulator.audit}?${new URLSearchParams(search).toString()}`;
