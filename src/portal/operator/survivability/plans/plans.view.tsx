import type { ComponentChildren } from 'preact';
import type { PlanId, PlanRow } from '../../../../modules/survivability/index.js';
import type { Page } from '../../../../shared/pagination.js';
import { EmptyState, Moment, Pager, Table, Tag, useWords } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { useCounts } from '../../services/counts-text.js';
import type { PlanHeadline } from './plan-headlines.js';

export interface PlansProps {
  readonly page: Page<PlanRow>;
  readonly headlines: ReadonlyMap<PlanId, PlanHeadline>;
  /** How the first one comes about. */
  readonly add: ComponentChildren;
}

export function PlansView({ page, headlines, add }: PlansProps) {
  const words = useWords().plans;
  const counts = useCounts();
  if (page.rows.length === 0) return <EmptyState title={words.emptyTitle} text={words.emptyText} action={add} />;
  return (
    <>
      <Table
        caption={words.caption}
        quiet
        columns={[
          {
            heading: words.plan,
            kind: 'heading',
            cell: ({ id, title }) => <a href={paths.operator.plan(id)}>{title}</a>,
          },
          { heading: words.changes, cell: ({ changes }) => counts(changes) || words.noChanges },
          { heading: words.outcome, cell: ({ id }) => <Headline of={headlines.get(id)} /> },
          { heading: words.base, cell: (row) => <Base of={row} /> },
          {
            heading: words.changed,
            cell: ({ changedAt, changedByName }) => (
              <>
                <Moment at={changedAt} /> {changedByName}
              </>
            ),
          },
        ]}
        rows={page.rows}
      />
      <Pager next={page.next} />
    </>
  );
}

function Headline({ of }: { of: PlanHeadline | undefined }) {
  const words = useWords().plans;
  if (of === undefined) return <>{words.openToSee}</>;
  return (
    <div class="sentence">
      {of.before}
      <br />→ {of.after}
    </div>
  );
}

function Base({ of: { baseVersion, newestVersion, registeredAs } }: { of: PlanRow }) {
  const words = useWords().plans;
  return (
    <>
      {words.baseVersion(baseVersion)}{' '}
      {registeredAs !== null ? (
        <Tag tone="ok">{words.registeredAs(registeredAs)}</Tag>
      ) : (
        newestVersion > baseVersion && <Tag tone="warn">{words.newer}</Tag>
      )}
    </>
  );
}
