import type { OperatorList } from '../../../modules/obligations/index.js';
import { formatBusinessNumber } from '../../../modules/operators/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { EmptyState, Pager, SearchForm, Table, TextField, usePage, useWords } from '../../layout/index.js';

export interface OutageOperatorsProps {
  readonly list: OperatorList;
  readonly q: string | null;
  /** Of the form that follows, without its query. */
  readonly path: string;
}

/** The ministry's first step: whose outage it is. */
export function OutageOperators({ list, q, path }: OutageOperatorsProps) {
  const { outages, operators } = useWords();
  const { businessNumber } = termsIn(usePage().language).operatorFields;
  return (
    <>
      <SearchForm action={path} label={operators.search.label} submit={operators.search.submit} columns="three">
        <TextField name="q" label={operators.search.q} value={q ?? ''} maxLength={200} />
      </SearchForm>
      {list.rows.length === 0 ? (
        <EmptyState title={operators.list.emptyTitle} text={operators.list.emptyText} />
      ) : (
        <Table
          caption={operators.list.caption}
          quiet
          rows={list.rows}
          columns={[
            {
              heading: outages.operator,
              kind: 'heading',
              cell: ({ id, name }) => <a href={`${path}?operator=${id}`}>{name}</a>,
            },
            {
              heading: businessNumber,
              cell: (row) => <span class="num">{formatBusinessNumber(row.businessNumber)}</span>,
            },
          ]}
        />
      )}
      <Pager next={list.next} />
    </>
  );
}
