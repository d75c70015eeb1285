import { checkTopology } from './check-topology.js';
import { UNREAD } from './document-fields.js';
import { type PathFault, show } from './fault-log.js';
import { cellValue } from './read-cells.js';
import { PLACED, SHEET_COLUMNS, type SheetColumn, type SheetName } from './sheet-columns.js';
import { type CellFault, cellName, type SheetRow, type SheetTable, type Tables } from './sheet-table.js';
import { type Topology, TOPOLOGY_FORMAT } from './topology.js';

/** What a file of cells says, or everything that is wrong with it. */
export type TablesRead = { readonly topology: Topology } | { readonly faults: readonly CellFault[] };

/** Reads the four lists by the rules of the document, and gives every fault the cell where it stands. */
export function readTables({ tables, faults }: Tables): TablesRead {
  if (tables.length === 0) return { faults };
  const plain = new PlainDocument(tables);
  const checked = checkTopology(plain.document);
  if ('topology' in checked && faults.length + plain.faults.length === 0) return checked;
  const found = 'faults' in checked ? plain.placed(checked.faults) : [];
  return { faults: [...faults, ...plain.faults, ...found] };
}

/** The cells of faults that were found in a sound file after it was read. */
export function placeInTables({ tables }: Tables, faults: readonly PathFault[]): readonly CellFault[] {
  return new PlainDocument(tables).placed(faults);
}

interface Origin {
  readonly table: SheetTable;
  readonly row: SheetRow;
}

type Entry = Record<string, unknown>;

/** The document as plain data, and from which row each of its entries came. */
class PlainDocument {
  readonly faults: CellFault[] = [];
  private readonly origins = new Map<string, Origin>();
  private readonly tables: ReadonlyMap<SheetName, SheetTable>;
  readonly document: unknown;

  constructor(tables: readonly SheetTable[]) {
    this.tables = new Map(tables.map((table) => [table.sheet, table]));
    const components = this.entries('components');
    this.place(components);
    this.document = {
      format: TOPOLOGY_FORMAT,
      sites: this.entries('sites'),
      services: this.entries('services'),
      components,
    };
  }

  placed(faults: readonly PathFault[]): readonly CellFault[] {
    return faults.flatMap((fault) => {
      const cell = this.cellOf(fault);
      if (cell === null) return []; // its column is missing, which was said
      const { path, code, facts } = fault;
      return [{ path, code, facts: cell.column === null ? (facts ?? {}) : named(fault, cell.column), cell: cell.name }];
    });
  }

  private entries(sheet: SheetName): Entry[] {
    const table = this.tables.get(sheet);
    if (table === undefined) return [];
    return table.rows.map((row, index) => {
      this.origins.set(`${sheet}.${String(index)}`, { table, row });
      return entryIn(table, row);
    });
  }

  /** Puts each placement into its component. */
  private place(components: readonly Entry[]): void {
    const byId = new Map(components.map((component, index) => [component['id'], { index, placements: [] as Entry[] }]));
    components.forEach((component, index) => {
      const known = byId.get(component['id']);
      component['placements'] = known?.index === index ? known.placements : []; // of two with one id, the last
    });
    const table = this.tables.get('placements');
    for (const row of table?.rows ?? []) {
      if (table !== undefined) this.placeOne({ table, row }, byId);
    }
  }

  private placeOne(
    origin: Origin,
    byId: ReadonlyMap<unknown, { readonly index: number; readonly placements: Entry[] }>,
  ): void {
    const { [PLACED]: id, ...placement } = entryIn(origin.table, origin.row);
    if (id === UNREAD || !origin.table.positions.has(PLACED)) return;
    const component = byId.get(id);
    if (id === undefined || component === undefined) {
      const cell = cellName(origin.table.prefix, origin.row.number, origin.table.positions.get(PLACED) ?? 0);
      const path = `placements.${PLACED}`;
      if (id === undefined) this.faults.push({ path, code: 'key-missing', facts: { key: PLACED }, cell });
      else this.faults.push({ path, code: 'component-unknown', facts: { found: show(id) }, cell });
      return;
    }
    const at = `components.${String(component.index)}.placements.${String(component.placements.length)}`;
    this.origins.set(at, origin);
    component.placements.push(placement);
  }

  private cellOf({ at, code, facts }: PathFault): { name: string; column: SheetColumn | null } | null {
    const steps = at.map(String);
    const depth = [4, 2].find((length) => steps.length >= length && this.origins.has(steps.slice(0, length).join('.')));
    const origin = depth === undefined ? undefined : this.origins.get(steps.slice(0, depth).join('.'));
    if (origin === undefined) return { name: this.firstCell(steps[0]), column: null };
    const missing = code === 'key-missing' ? [String(facts?.['key'])] : code === 'takeover-missing' ? ['takeover'] : [];
    const below = [...steps.slice(depth), ...missing].filter((step) => !/^\d+$/.test(step)).join('.');
    const { table, row } = origin;
    const column = columnOf(table.sheet, below);
    const position = table.positions.get(column.name);
    return position === undefined ? null : { name: cellName(table.prefix, row.number, position), column };
  }

  private firstCell(list: string | undefined): string {
    const table = [...this.tables.values()].find(({ sheet }) => sheet === list) ?? this.tables.get('sites');
    return cellName(table?.prefix ?? '', 1, 0);
  }
}

/** A missing key by the heading that people see. */
function named({ code, facts }: PathFault, { name }: SheetColumn): NonNullable<CellFault['facts']> {
  return code === 'key-missing' ? { key: name } : (facts ?? {});
}

/** The column of a path below an entry, or the nearest one; of the entry itself, its first. */
function columnOf(sheet: SheetName, path: string): SheetColumn {
  const columns = SHEET_COLUMNS[sheet];
  const [first] = columns as readonly [SheetColumn];
  if (path === '') return first;
  const meets = (column: SheetColumn) =>
    column.name !== PLACED && (`${path}.`.startsWith(`${column.path}.`) || column.path.startsWith(`${path}.`));
  return columns.find(meets) ?? first;
}

function entryIn({ sheet, positions }: SheetTable, { cells }: SheetRow): Entry {
  const entry: Entry = {};
  for (const { name, kind, path } of SHEET_COLUMNS[sheet]) {
    const position = positions.get(name);
    const value = position === undefined ? undefined : cellValue(cells[position], kind);
    if (value !== undefined) put(entry, path.split('.'), value);
  }
  return entry;
}

function put(entry: Entry, [step = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    entry[step] = value;
    return;
  }
  const below = (entry[step] ??= {}) as Entry;
  put(below, rest, value);
}
