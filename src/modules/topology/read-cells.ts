import { UNREAD } from './document-fields.js';
import type { ColumnKind } from './sheet-columns.js';

const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const MIDNIGHT = 'T00:00:00.000Z';

/** What a cell says, as the document would; undefined where it is empty. What is not of its kind stays as it was found, and
 *  the rules of the document say what is wrong with it. */
export function cellValue(cell: unknown, kind: ColumnKind): unknown {
  if (cell === UNREAD) return UNREAD;
  const found = cell instanceof Date ? dayOf(cell) : cell;
  if (found === null || found === undefined || (typeof found === 'string' && found.trim() === '')) return undefined;
  return READ[kind](found);
}

const READ: Readonly<Record<ColumnKind, (found: unknown) => unknown>> = {
  text: writtenText,
  number: (found) => (typeof found === 'string' && NUMBER.test(found.trim()) ? Number(found) : found),
  flag: (found) => (typeof found === 'string' ? (FLAGS.get(found.trim().toLowerCase()) ?? found) : found),
  day: (found) => (typeof found === 'string' ? found.trim() : found),
  ids: (found) =>
    writtenText(found)
      .split(/[\s,]+/)
      .filter((id) => id !== ''),
  groups: (found) => groupsIn(writtenText(found)),
};

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);

/** A spreadsheet makes a number of an id such as 12, and a flag of one such as true. */
function writtenText(found: unknown): string {
  return typeof found === 'string' ? found : String(found);
}

/** Spreadsheets keep a day as an instant without a zone. */
function dayOf(instant: Date): string {
  const text = Number.isNaN(instant.getTime()) ? String(instant) : instant.toISOString();
  return text.endsWith(MIDNIGHT) ? text.slice(0, -MIDNIGHT.length) : text;
}

/** `campus=south, carrier=k, carrier=l`: neither sign can stand in a value, so nothing needs to be quoted. A key that comes
 *  twice has a list. */
function groupsIn(text: string): Readonly<Record<string, string | readonly string[]>> {
  const groups = new Map<string, string | string[]>();
  for (const part of text.split(',')) {
    const [key = '', ...rest] = part.split('=');
    const name = key.trim();
    const value = rest.join('=').trim();
    const before = groups.get(name);
    groups.set(name, before === undefined ? value : [before, value].flat());
  }
  return Object.fromEntries(groups);
}
