import type { ComponentChildren } from 'preact';
import { namesIn, type TopologyNames } from '../../../modules/survivability/index.js';
import type { Change, Changes, Placed, Topology, TopologyChanges } from '../../../modules/topology/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { Table, Tag, type Tone, usePage, useWords } from '../../layout/index.js';
import { useDocumentValue } from './document-value.js';

/** More of one list than anybody reads through; the rest is counted. */
const SHOWN = 200;

const LISTS = ['sites', 'services', 'components', 'placements'] as const;
type List = (typeof LISTS)[number];

/** An entry that a version adds, removes or changes; of a placement, the component and the site. */
export interface ChangedEntry {
  readonly list: List;
  readonly id: string;
  readonly site: string | null;
}

interface Row extends ChangedEntry {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly name: string;
  /** The ids by which documents call it. */
  readonly ids: string;
  readonly change: Change<object> | null;
  /** How an added placement stands there; null of everything else. */
  readonly placed: Placed | null;
}

export interface ChangesProps {
  readonly changes: TopologyChanges;
  /** What stands after them; with what they remove it has all the names. */
  readonly topology: Topology;
  /** How many of one list are shown. */
  readonly most?: number | undefined;
  /** What can be done with an entry. */
  readonly action?: ((entry: ChangedEntry, title: string) => ComponentChildren) | undefined;
}

/** What is different between two versions, list by list. */
export function ChangesView({ changes, topology, most = SHOWN, action }: ChangesProps) {
  const words = useWords().services.changes;
  const names = namesIn({
    sites: [...topology.sites, ...changes.sites.removed],
    services: [...topology.services, ...changes.services.removed],
    components: [...topology.components, ...changes.components.removed],
  });
  const lists = LISTS.map((list) => ({ list, rows: rowsOf(changes[list], list, names) })).filter(
    ({ rows }) => rows.length > 0,
  );
  if (lists.length === 0) return <p>{words.none}</p>;
  return (
    <>
      {lists.map(({ list, rows }) => (
        <section key={list}>
          <h2>{`${words[list]} ${rows.length}`}</h2>
          <ChangeTable list={list} rows={rows.slice(0, most)} names={names} action={action} />
          {rows.length > most && <p class="small">{words.more(rows.length - most)}</p>}
        </section>
      ))}
    </>
  );
}

const TONES: Readonly<Record<Row['kind'], Tone>> = { added: 'ok', removed: 'bad', changed: 'blue' };

interface ChangeTableProps extends Pick<ChangesProps, 'action'> {
  readonly list: List;
  readonly rows: readonly Row[];
  readonly names: TopologyNames;
}

function ChangeTable({ list, rows, names, action }: ChangeTableProps) {
  const words = useWords().services.changes;
  const details = {
    heading: words.details,
    cell: (row: Row) => <RowDetails row={row} names={names} />,
  };
  return (
    <Table
      caption={words.caption(words[list])}
      quiet
      columns={[
        { heading: words.what, kind: 'heading', cell: (row) => <What row={row} /> },
        { heading: words.how, cell: ({ kind }) => <Tag tone={TONES[kind]}>{words[kind]}</Tag> },
        ...(rows.some(({ change, placed }) => change !== null || placed !== null) ? [details] : []),
        ...(action === undefined ? [] : [{ heading: words.action, cell: (row: Row) => action(row, row.name) }]),
      ]}
      rows={rows}
    />
  );
}

function What({ row: { name, ids } }: { row: Row }) {
  return (
    <>
      {name} <small>{ids}</small>
    </>
  );
}

function RowDetails({ row: { change, placed }, names }: { row: Row; names: TopologyNames }) {
  const shown = useDocumentValue(names);
  if (change !== null) return <Details change={change} names={names} />;
  if (placed === null) return null;
  const { role, percent, takeover } = placed;
  return <>{shown({ role, percent, ...(takeover !== undefined && { minutes: takeover.minutes }) }, 'placements')}</>;
}

function Details({ change, names }: { change: Change<object>; names: TopologyNames }) {
  const shown = useDocumentValue(names);
  const fields: Readonly<Record<string, string>> = termsIn(usePage().language).topologyFields;
  const [before, after] = [new Map(Object.entries(change.before)), new Map(Object.entries(change.after))];
  return (
    <>
      {change.keys.map((key) => (
        <div key={key}>
          {`${fields[key] ?? key}: `}
          <del>{shown(before.get(key), key)}</del> → <ins>{shown(after.get(key), key)}</ins>
        </div>
      ))}
    </>
  );
}

function rowsOf(changes: Changes<object>, list: List, names: TopologyNames): readonly Row[] {
  const entry = (of: object) => entryOf(of, list, names);
  return [
    ...changes.added.map(
      (added) => ({ kind: 'added', change: null, placed: placedIn(added), ...entry(added) }) as const,
    ),
    ...changes.removed.map((removed) => ({ kind: 'removed', ...UNTOLD, ...entry(removed) }) as const),
    ...changes.changed.map((change) => ({ kind: 'changed', ...UNTOLD, change, ...entry(change.after) }) as const),
  ];
}

const UNTOLD = { change: null, placed: null } as const;

const placedIn = (entry: object): Placed | null => ('component' in entry && 'role' in entry ? (entry as Placed) : null);

function entryOf(entry: object, list: List, names: TopologyNames): Omit<Row, 'kind' | 'change' | 'placed'> {
  const { id = '', name = '', component, site = '' } = entry as Readonly<Record<string, string | undefined>>;
  if (component === undefined) return { list, id, site: null, name, ids: id };
  const placed = `${names.component(component)} → ${names.site(site)}`;
  return { list, id: component, site, name: placed, ids: `${component} → ${site}` };
}
