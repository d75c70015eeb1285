import { FINDING_KINDS, type FindingFilter, type FindingRow, OPEN_STATES } from '../../modules/findings/index.js';
import type { Page } from '../../shared/pagination.js';
import { termsIn } from '../../shared/words/index.js';
import { type Column, Day, EmptyState, Pager, Table, Tag, usePage, useWords } from '../layout/index.js';
import { paths } from '../paths.js';
import { DUE_WORDS, FindingKindTag, FindingStateTag } from './finding-tags.js';

export interface FindingsProps {
  readonly page: Page<FindingRow>;
  readonly filter: FindingFilter;
  /** The operator sees its own, the ministry everybody's and what is not issued yet. */
  readonly side: 'operator' | 'regulator';
}

export function FindingsView({ page, filter, side }: FindingsProps) {
  const words = useWords().findings;
  const columns = useColumns(side);
  return (
    <>
      <Filters
        filter={filter}
        side={side}
        only={filter.operator === null ? null : (page.rows[0]?.operatorName ?? '')}
      />
      {page.rows.length === 0 ? (
        <EmptyState
          title={words.heading(0, false)}
          text={side === 'operator' ? words.emptyOperator : words.emptyMinistry}
        />
      ) : (
        <Table caption={words.caption} quiet columns={columns} rows={page.rows} />
      )}
      <Pager next={page.next} />
    </>
  );
}

function Filters({ filter, side, only }: { filter: FindingFilter; side: FindingsProps['side']; only: string | null }) {
  const { language } = usePage();
  const words = useWords().findings;
  const address = (kind: FindingFilter['kind']) => {
    const query = new URLSearchParams({
      ...(kind === null ? {} : { kind }),
      ...(filter.operator === null ? {} : { operator: filter.operator }),
    }).toString();
    return query === '' ? paths[side].findings : `${paths[side].findings}?${query}`;
  };
  return (
    <nav class="bar" aria-label={words.filter}>
      {[null, ...FINDING_KINDS].map((kind) => (
        <a
          key={kind}
          class={kind === filter.kind ? 'btn small' : 'btn quiet small'}
          href={address(kind)}
          aria-current={kind === filter.kind ? 'true' : undefined}
        >
          {kind === null ? words.all : termsIn(language).findingKinds[kind]}
        </a>
      ))}
      {only !== null && (
        <span class="small">
          {words.onlyOperator(only)} <a href={paths[side].findings}>{words.clear}</a>
        </span>
      )}
    </nav>
  );
}

function useColumns(side: FindingsProps['side']): readonly Column<FindingRow>[] {
  const { language } = usePage();
  const words = useWords().findings;
  const operator: Column<FindingRow> = {
    heading: words.operator,
    cell: ({ operatorId, operatorName }) => (
      <a
        href={`${paths.regulator.findings}?operator=${operatorId}`}
        aria-label={`${operatorName}: ${words.ofOperator}`}
      >
        {operatorName}
      </a>
    ),
  };
  const state: Column<FindingRow> = { heading: words.state, cell: (row) => <FindingStateTag state={row.state} /> };
  return [
    { heading: words.item, cell: ({ itemCode }) => <span class="num">{itemCode ?? '–'}</span> },
    {
      heading: words.name,
      kind: 'heading',
      cell: ({ id, itemTitle }) => <a href={paths[side].finding(id)}>{itemTitle[language]}</a>,
    },
    ...(side === 'regulator' ? [operator] : []),
    { heading: words.kind, cell: ({ kind }) => <FindingKindTag kind={kind} /> },
    state,
    {
      heading: words.planDueOn,
      cell: (row) => (row.kind === 'prevention' ? '–' : <Due on={row.planDueOn} row={row} />),
    },
    { heading: words.resultDueOn, cell: (row) => <Due on={row.resultDueOn} row={row} /> },
    { heading: words.origin, cell: (row) => <Origin row={row} side={side} /> },
  ];
}

/** The inspection, or the outage with a way to it. */
function Origin({
  row: { inspectionTitle, outageId, outageTitle },
  side,
}: {
  row: FindingRow;
  side: FindingsProps['side'];
}) {
  if (outageId === null) return <>{inspectionTitle}</>;
  return <a href={paths[side].outage(outageId)}>{outageTitle}</a>;
}

function Due({ on, row: { dueBasis, state } }: { on: string; row: FindingRow }) {
  const { today } = usePage();
  const words = useWords().findings;
  return (
    <>
      <Day on={on} /> <small>{words[DUE_WORDS[dueBasis]]}</small>{' '}
      {OPEN_STATES.includes(state) && on < today && <Tag tone="bad">{words.overdue}</Tag>}
    </>
  );
}
