import { parseCsv, writeCsv } from 'hucre/csv';
import { UNREAD } from './document-fields.js';
import { show } from './fault-log.js';
import { CSV_HEADINGS, LIST_COLUMN, SHEET_COLUMNS, SHEETS, type SheetName } from './sheet-columns.js';
import { type CellFault, cellName, readHeadings, type SheetRow, type Tables } from './sheet-table.js';
import type { Topology } from './topology.js';
import { tableRows, type WrittenCell } from './write-tables.js';

/** What a spreadsheet would take for a formula; written with an apostrophe before it, which reading takes away again. */
const FORMULA = /^'*[=+\-@|\t\r]/;
const PROTECTED = /^'+[=+\-@|\t\r]/;

/** All four lists as one table of comma-separated values (RFC 4180), the first column saying of which list a row is. It
 *  begins with a byte order mark, by which spreadsheets know that it is UTF-8. */
export function writeCsvTopology(topology: Topology): string {
  const rows = SHEETS.flatMap((sheet) => tableRows(topology, sheet).map((cells) => csvRow(sheet, cells)));
  return writeCsv([[...CSV_HEADINGS], ...rows], { bom: true });
}

function csvRow(sheet: SheetName, cells: readonly WrittenCell[]): WrittenCell[] {
  const byName = new Map(SHEET_COLUMNS[sheet].map(({ name }, index) => [name, cells[index] ?? null]));
  return CSV_HEADINGS.map((name) => (name === LIST_COLUMN ? sheet : guarded(byName.get(name) ?? null)));
}

const guarded = (cell: WrittenCell): WrittenCell =>
  typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell;

/** Reads such a table, its columns in any order, apart by commas, semicolons or tabs. */
export function readCsvTables(text: string): Tables {
  const [headings = [], ...rest] = parseCsv(text, { delimiter: delimiterOf(text) }) as string[][];
  const { positions, faults } = readHeadings('', headings, CSV_HEADINGS);
  const lists = new Map<SheetName, SheetRow[]>(SHEETS.map((sheet) => [sheet, []]));
  const found = [...faults];
  rest.forEach((cells, index) => {
    if (cells.every((cell) => cell === '')) return;
    const number = index + 2;
    const at = positions.get(LIST_COLUMN) ?? 0;
    const sheet = SHEETS.find((name) => name === cells[at]?.trim());
    if (sheet !== undefined) lists.get(sheet)?.push({ number, cells: values(cells, number, found) });
    else if (positions.has(LIST_COLUMN)) found.push(unknownList(cells[at] ?? '', cellName('', number, at)));
    if (sheet !== undefined) found.push(...strangers(sheet, number, cells, positions));
  });
  return {
    tables: SHEETS.map((sheet) => ({ sheet, prefix: '', positions, rows: lists.get(sheet) ?? [] })),
    faults: found,
  };
}

function delimiterOf(text: string): string {
  const [heading = ''] = text.split('\n', 1);
  return [',', ';', '\t'].find((sign) => heading.includes(sign)) ?? ',';
}

function values(cells: readonly string[], number: number, faults: CellFault[]): readonly unknown[] {
  return cells.map((cell, position) => {
    if (PROTECTED.test(cell)) return cell.slice(1);
    if (!cell.startsWith('=')) return cell;
    faults.push({ path: '', code: 'cell-formula', facts: { found: show(cell) }, cell: cellName('', number, position) });
    return UNREAD;
  });
}

const unknownList = (found: string, cell: string): CellFault => ({
  path: LIST_COLUMN,
  code: 'not-a-choice',
  facts: { allowed: SHEETS, found: show(found) },
  cell,
});

/** Values in columns that this list does not have. */
function strangers(
  sheet: SheetName,
  number: number,
  cells: readonly string[],
  positions: ReadonlyMap<string, number>,
): readonly CellFault[] {
  const own = new Set([LIST_COLUMN, ...SHEET_COLUMNS[sheet].map(({ name }) => name)]);
  const names = [...positions].filter(([name, position]) => !own.has(name) && (cells[position] ?? '').trim() !== '');
  return names.map(([name, position]) => ({
    path: name,
    code: 'cell-not-of-list',
    facts: { found: show(cells[position]), column: name, list: sheet },
    cell: cellName('', number, position),
  }));
}
