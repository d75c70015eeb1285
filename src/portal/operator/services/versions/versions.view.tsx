import type { ChangeCounts, TopologyChanges, VersionRow, VersionView } from '../../../../modules/topology/index.js';
import type { Page } from '../../../../shared/pagination.js';
import { DefinitionList, EmptyState, Moment, Pager, Table, useWords } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { ChangesView } from '../changes.view.js';
import { useCounts } from '../counts-text.js';

export function VersionsView({ page }: { page: Page<VersionRow> }) {
  const { version, versions: words } = useWords().services;
  if (page.rows.length === 0) return <EmptyState title={words.empty} />;
  return (
    <>
      <Table
        caption={words.caption}
        quiet
        columns={[
          {
            heading: words.number,
            kind: 'heading',
            cell: ({ number }) => <a href={paths.operator.version(number)}>{version(number)}</a>,
          },
          { heading: words.at, cell: ({ savedAt }) => <Moment at={savedAt} /> },
          { heading: words.by, cell: ({ savedByName }) => savedByName },
          { heading: words.origin, cell: ({ origin }) => words.origins[origin] },
          { heading: words.changes, cell: ({ changes }) => <Counts counts={changes} /> },
        ]}
        rows={page.rows}
      />
      <Pager next={page.next} />
    </>
  );
}

export function VersionChanges({ version, changes }: { version: VersionView; changes: TopologyChanges }) {
  const words = useWords().services.versions;
  return (
    <>
      <DefinitionList
        rows={[
          { term: words.at, value: <Moment at={version.savedAt} /> },
          { term: words.by, value: version.savedByName },
          { term: words.origin, value: words.origins[version.origin] },
          { term: words.sha256, value: <code class="secret">{version.sha256}</code> },
        ]}
      />
      <ChangesView changes={changes} topology={version.document} />
    </>
  );
}

function Counts({ counts }: { counts: ChangeCounts }) {
  return <>{useCounts()(counts)}</>;
}
