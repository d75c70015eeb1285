import { PLACED, SHEET_COLUMNS, type SheetName } from './sheet-columns.js';
import type { Groups, Topology } from './topology.js';

export type WrittenCell = string | number | boolean | null;

/** The rows of one list, in the order of its columns, without the headings. Reading all four gives the same topology, but
 *  for what means the same: an objective that names no limit is none, a list of one common cause is that one. */
export function tableRows(topology: Topology, sheet: SheetName): readonly (readonly WrittenCell[])[] {
  return entriesOf(topology, sheet).map((entry) =>
    SHEET_COLUMNS[sheet].map(({ name, path }) => written(name === PLACED ? entry[PLACED] : valueAt(entry, path))),
  );
}

type Entry = Readonly<Record<string, unknown>>;

function entriesOf({ sites, services, components }: Topology, sheet: SheetName): readonly Entry[] {
  const lists: Readonly<Record<SheetName, () => readonly object[]>> = {
    sites: () => sites.map((site) => ({ ...site, groups: groupsText(site.groups) })),
    services: () => services,
    components: () => components,
    placements: () =>
      components.flatMap(({ id, placements }) => placements.map((placement) => ({ ...placement, [PLACED]: id }))),
  };
  return lists[sheet]() as readonly Entry[];
}

function groupsText(groups: Groups): string {
  return Object.entries(groups)
    .flatMap(([key, value]) => [value].flat().map((each) => `${key}=${each}`))
    .join(', ');
}

function valueAt(entry: unknown, path: string): unknown {
  return path.split('.').reduce((value, step) => (value as Entry | undefined)?.[step], entry);
}

function written(value: unknown): WrittenCell {
  if (value === undefined || value === '') return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(' ');
  return value as WrittenCell;
}
