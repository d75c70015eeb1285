import type { Change, Changes, TopologyChanges } from '../../../modules/topology/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { Table, Tag, type Tone, usePage, useWords } from '../../layout/index.js';
import { useDocumentValue } from './document-value.js';

/** More than anybody reads through; the rest is counted. */
const SHOWN = 200;

const LISTS = ['sites', 'services', 'components', 'placements'] as const;
type List = (typeof LISTS)[number];

interface Row {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly title: string;
  readonly change: Change<object> | null;
}

/** What is different between two versions, list by list. */
export function ChangesView({ changes }: { changes: TopologyChanges }) {
  const words = useWords().services.changes;
  const lists = LISTS.map((list) => ({ list, rows: rowsOf(changes[list], list) })).filter(
    ({ rows }) => rows.length > 0,
  );
  if (lists.length === 0) return <p>{words.none}</p>;
  return (
    <>
      {lists.map(({ list, rows }) => (
        <section key={list}>
          <h2>{`${words[list]} ${rows.length}`}</h2>
          <ChangeTable list={list} rows={rows.slice(0, SHOWN)} />
          {rows.length > SHOWN && <p class="small">{words.more(rows.length - SHOWN)}</p>}
        </section>
      ))}
    </>
  );
}

const TONES: Readonly<Record<Row['kind'], Tone>> = { added: 'ok', removed: 'bad', changed: 'blue' };

function ChangeTable({ list, rows }: { list: List; rows: readonly Row[] }) {
  const words = useWords().services.changes;
  return (
    <Table
      caption={words.caption(words[list])}
      quiet
      columns={[
        { heading: words.what, kind: 'heading', cell: ({ title }) => title },
        { heading: words.how, cell: ({ kind }) => <Tag tone={TONES[kind]}>{words[kind]}</Tag> },
        { heading: words.details, cell: ({ change }) => change !== null && <Details change={change} /> },
      ]}
      rows={rows}
    />
  );
}

function Details({ change }: { change: Change<object> }) {
  const shown = useDocumentValue();
  const names: Readonly<Record<string, string>> = termsIn(usePage().language).topologyFields;
  const [before, after] = [new Map(Object.entries(change.before)), new Map(Object.entries(change.after))];
  return (
    <>
      {change.keys.map((key) => (
        <div key={key}>
          {`${names[key] ?? key}: `}
          <del>{shown(before.get(key))}</del> → <ins>{shown(after.get(key))}</ins>
        </div>
      ))}
    </>
  );
}

function rowsOf(changes: Changes<object>, list: List): readonly Row[] {
  const titleOf = (entry: object) => {
    const { id, name, component, site } = entry as Readonly<Record<string, string | undefined>>;
    return list === 'placements' ? `${component ?? ''} → ${site ?? ''}` : `${name ?? ''} (${id ?? ''})`;
  };
  return [
    ...changes.added.map((entry) => ({ kind: 'added', title: titleOf(entry), change: null }) as const),
    ...changes.removed.map((entry) => ({ kind: 'removed', title: titleOf(entry), change: null }) as const),
    ...changes.changed.map((change) => ({ kind: 'changed', title: titleOf(change.after), change }) as const),
  ];
}
