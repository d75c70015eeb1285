import type { Fault } from '../../shared/errors.js';
import { show } from './fault-log.js';
import { columnLetters, type SheetName } from './sheet-columns.js';

/** One list of the document as a table of cells, from a workbook or a comma-separated file. */
export interface SheetTable {
  readonly sheet: SheetName;
  /** How the table is named in the place of a cell: `components!`; empty where the file has one table only. */
  readonly prefix: string;
  /** For each heading, at which position of a row it stands, from 0. */
  readonly positions: ReadonlyMap<string, number>;
  readonly rows: readonly SheetRow[];
}

export interface SheetRow {
  /** As spreadsheets count, from 1. */
  readonly number: number;
  /** Texts, numbers, flags, days (Date) and nulls; UNREAD where the cell has its fault already. */
  readonly cells: readonly unknown[];
}

/** A fault of a file of cells, with the cell where it stands: `components!D7`. */
export type CellFault = Fault & { readonly cell: string };

export interface Tables {
  readonly tables: readonly SheetTable[];
  /** What is wrong with the form of the file, apart from what it says. */
  readonly faults: readonly CellFault[];
}

export const cellName = (prefix: string, row: number, position: number): string =>
  `${prefix}${columnLetters(position)}${String(row)}`;

/** At which position each heading stands, and what is wrong with the headings. */
export function readHeadings(
  prefix: string,
  row: readonly unknown[],
  allowed: readonly string[],
): { readonly positions: ReadonlyMap<string, number>; readonly faults: readonly CellFault[] } {
  const positions = new Map<string, number>();
  const faults: CellFault[] = [];
  row.forEach((cell, position) => {
    if (cell === null || cell === undefined || cell === '') return;
    const name = typeof cell === 'string' ? cell.trim() : show(cell);
    const at = { path: name, cell: cellName(prefix, 1, position) };
    if (!allowed.includes(name)) faults.push({ ...at, code: 'column-unknown', facts: { found: name, allowed } });
    else if (positions.has(name)) faults.push({ ...at, code: 'column-repeated', facts: { found: name } });
    else positions.set(name, position);
  });
  const missing = allowed.filter((name) => !positions.has(name));
  if (missing.length > 0) {
    faults.push({ path: '', code: 'column-missing', facts: { found: missing }, cell: cellName(prefix, 1, 0) });
  }
  return { positions, faults };
}
