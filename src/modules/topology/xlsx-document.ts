import { type Cell, type CellValue, readXlsx, type Sheet, type Workbook, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { ARCHIVE_BOUNDS, readArchive } from './archive-bounds.js';
import { UNREAD } from './document-fields.js';
import { show } from './fault-log.js';
import { columnLetters, SHEET_COLUMNS, SHEETS, type SheetName } from './sheet-columns.js';
import { type CellFault, cellName, readHeadings, type SheetTable, type Tables } from './sheet-table.js';
import type { Topology } from './topology.js';
import { workbookText } from './workbook-text.js';
import { tableRows } from './write-tables.js';

/** The sheet for people; what stands in it is not read. */
export const GUIDE_SHEET = '설명';

/** The four lists as a workbook of four sheets, one row per entry. */
export function writeXlsxTopology(topology: Topology): Promise<Uint8Array> {
  return writeXlsx({ sheets: SHEETS.map((sheet) => listSheet(topology, sheet)) });
}

/** One list as a sheet: headings stay in view, text is kept as text. */
export function listSheet(topology: Topology, sheet: SheetName): WriteSheet {
  const columns = SHEET_COLUMNS[sheet];
  const rows = tableRows(topology, sheet).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? workbookText(cell) : cell)),
  );
  return {
    name: sheet,
    columns: columns.map(({ name, kind }) => ({
      width: Math.max(name.length + 2, kind === 'text' || kind === 'ids' || kind === 'groups' ? 24 : 12),
      ...(kind !== 'number' && kind !== 'flag' && { numFmt: '@' }), // or a spreadsheet makes a number of what is typed
    })),
    rows: [columns.map(({ name }) => name), ...rows],
    freezePane: { rows: 1 },
  };
}

/** Reads a workbook's four sheets, and what in its form would let people and programs see different things. */
export async function readXlsxTables(bytes: Uint8Array): Promise<Tables> {
  const archive = readArchive(bytes);
  if (archive === 'too-large') return refused('workbook-too-large', { maxBytes: ARCHIVE_BOUNDS.inflatedBytes });
  const workbook = archive === 'not-an-archive' ? null : await opened(bytes);
  if (workbook === null) return refused('workbook-unreadable');
  const missing = SHEETS.filter((name) => !workbook.sheets.some((sheet) => sheet.name === name));
  if (missing.length === SHEETS.length)
    return refused('workbook-not-ours', { found: workbook.sheets.map(({ name }) => show(name)), allowed: SHEETS });
  const faults = workbook.sheets.flatMap(sheetFaults);
  if (missing.length > 0) {
    faults.push({ path: '', code: 'sheet-missing', facts: { found: missing, allowed: SHEETS }, cell: '' });
    return { tables: [], faults };
  }
  const read = workbook.sheets.filter(isList).map(tableIn);
  return { tables: read.map(({ table }) => table), faults: [...faults, ...read.flatMap((each) => each.faults)] };
}

const refused = (
  code: 'workbook-too-large' | 'workbook-unreadable' | 'workbook-not-ours',
  facts: NonNullable<CellFault['facts']> = {},
) => ({
  tables: [],
  faults: [{ path: '', code, facts, cell: '' }],
});

/** Null where it is broken: every way in which it can be is one to its sender. */
async function opened(bytes: Uint8Array): Promise<Workbook | null> {
  try {
    return await readXlsx(bytes, { readStyles: true });
  } catch {
    return null;
  }
}

type ListSheet = Sheet & { readonly name: SheetName };

const isList = (sheet: Sheet): sheet is ListSheet => SHEETS.some((name) => name === sheet.name);

function sheetFaults({ name, hidden, veryHidden }: Sheet): CellFault[] {
  const cell = `${name}!A1`;
  if (hidden === true || veryHidden === true) return [{ path: '', code: 'sheet-hidden', facts: { found: name }, cell }];
  if (name === GUIDE_SHEET || SHEETS.some((each) => each === name)) return [];
  return [{ path: '', code: 'sheet-unknown', facts: { found: name, allowed: [...SHEETS, GUIDE_SHEET] }, cell }];
}

function tableIn(sheet: ListSheet): { readonly table: SheetTable; readonly faults: readonly CellFault[] } {
  const prefix = `${sheet.name}!`;
  const allowed = SHEET_COLUMNS[sheet.name].map(({ name }) => name);
  const headings = readHeadings(prefix, sheet.rows[0] ?? [], allowed);
  const faults = [...hiddenFaults(sheet, prefix), ...mergeFaults(sheet, prefix), ...headings.faults];
  const rows = sheet.rows.slice(1).flatMap((cells, index) => {
    if (cells.every((cell) => cell === null || cell === '')) return [];
    return [
      { number: index + 2, cells: cells.map((cell, position) => sound(sheet, index + 1, position, cell, faults)) },
    ];
  });
  return { table: { sheet: sheet.name, prefix, positions: headings.positions, rows }, faults };
}

function hiddenFaults({ columns = [], rowDefs = new Map() }: Sheet, prefix: string): CellFault[] {
  const hiddenColumns = columns.flatMap(({ hidden }, position): CellFault[] =>
    hidden === true
      ? [
          {
            path: '',
            code: 'column-hidden',
            facts: { found: columnLetters(position) },
            cell: cellName(prefix, 1, position),
          },
        ]
      : [],
  );
  const hiddenRows = [...rowDefs].flatMap(([row, { hidden }]): CellFault[] =>
    hidden === true
      ? [{ path: '', code: 'row-hidden', facts: { found: row + 1 }, cell: cellName(prefix, row + 1, 0) }]
      : [],
  );
  return [...hiddenColumns, ...hiddenRows];
}

function mergeFaults({ merges = [] }: Sheet, prefix: string): CellFault[] {
  return merges.map(({ startRow, startCol, endRow, endCol }) => {
    const found = `${cellName('', startRow + 1, startCol)}:${cellName('', endRow + 1, endCol)}`;
    return { path: '', code: 'cells-merged', facts: { found }, cell: cellName(prefix, startRow + 1, startCol) };
  });
}

/** The value of a cell; UNREAD where what is seen and what is stored are two things, which is a fault. */
function sound(sheet: Sheet, row: number, position: number, value: CellValue, faults: CellFault[]): unknown {
  if (isMerged(sheet, row, position)) return UNREAD;
  const cell = sheet.cells?.get(`${String(row)},${String(position)}`);
  const fault = cell === undefined ? null : cellFault(cell);
  if (fault === null) return value;
  faults.push({ ...fault, path: '', cell: cellName(`${sheet.name}!`, row + 1, position) });
  return UNREAD;
}

const isMerged = ({ merges = [] }: Sheet, row: number, position: number): boolean =>
  merges.some(
    (each) => row >= each.startRow && row <= each.endRow && position >= each.startCol && position <= each.endCol,
  );

/** A cell that shows 100% holds 1. */
function cellFault({ formula, type, value, style }: Cell): Pick<CellFault, 'code' | 'facts'> | null {
  if (formula !== undefined) return { code: 'cell-formula', facts: { found: show(`=${formula}`) } };
  if (type === 'error') return { code: 'cell-formula', facts: { found: show(value) } };
  const isPercent = typeof value === 'number' && style?.numFmt?.includes('%') === true;
  return isPercent ? { code: 'cell-percent', facts: { found: `${String(value * 100)}%` } } : null;
}
