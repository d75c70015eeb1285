import { parseCsv, writeCsv } from 'hucre/csv';
import type { Fault } from '../../shared/errors.js';
import { calendarDate, seoulDate, seoulTime } from '../../shared/time.js';
import { type Language, termsIn } from '../../shared/words/index.js';
import { FEATURE_STATES, type FeatureState } from './feature-state.js';

/** The columns of a sheet on which the states of all features are entered; `seen` is the number of the newest row that it shows. */
const COLUMNS = ['feature', 'service', 'name', 'state', 'note', 'expected', 'seen'] as const;
type Column = (typeof COLUMNS)[number];
const NEEDED: readonly Column[] = ['feature', 'state'];

/** Rows that are read: as many as an outage has features. */
export const MOST_SHEET_ROWS = 500;

/** Of what stands in a cell, as much as a sentence repeats. */
const LONGEST_FOUND = 60;

/** One feature as a sheet shows it. */
export interface SheetRow {
  readonly feature: string;
  readonly service: string;
  readonly name: string;
  readonly state: FeatureState | null;
  readonly note: string;
  readonly expectedAt: Date | null;
  readonly seen: number;
}

/** One feature as a sheet that came back says it; what a column that is not there would say is null. */
export interface ReadRow {
  /** Of the sheet, from 1; its headings are the first. */
  readonly line: number;
  readonly feature: string;
  readonly state: FeatureState | null;
  readonly note: string | null;
  /** As a form has it, `2026-11-23T09:00`; empty for none. */
  readonly expected: string | null;
  readonly seen: number | null;
}

/** What a spreadsheet would take for a formula gets an apostrophe, which reading takes away again. */
const FORMULA = /^'*[=+\-@|\t\r]/;
const PROTECTED = /^'+[=+\-@|\t\r]/;

/** The cells of a sheet, its headings first. */
export function entryCells(language: Language, rows: readonly SheetRow[]): readonly (readonly string[])[] {
  const { featureStates } = termsIn(language);
  const cells = rows.map(({ feature, service, name, state, note, expectedAt, seen }) => [
    ...[feature, service, name, state === null ? '' : featureStates[state], note],
    ...[expectedAt === null ? '' : `${seoulDate(expectedAt)} ${seoulTime(expectedAt)}`, String(seen)],
  ]);
  return [COLUMNS, ...cells];
}

/** Comma-separated values that begin with a byte order mark, by which spreadsheets know that they are UTF-8. */
export const writeEntrySheet = (language: Language, rows: readonly SheetRow[]): string =>
  writeCsv(
    entryCells(language, rows).map((row) => row.map(guarded)),
    { bom: true },
  );

const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** What a sheet says, and what is wrong with it. */
export interface EntrySheetRead {
  readonly rows: readonly ReadRow[];
  readonly faults: readonly Fault[];
}

/**
 * Reads such a sheet, or cells copied from it: columns in any order, apart by tabs, commas or semicolons.
 * @param language in which the states that are allowed are told; those of both are read
 */
export function readEntrySheet(language: Language, text: string): EntrySheetRead {
  const body = text.replace(/^\uFEFF/, '');
  return readEntryCells(language, parseCsv(body, { delimiter: delimiterOf(body) }) as string[][]);
}

/** The same of cells, whatever kind of file they stood in. */
export function readEntryCells(language: Language, cells: readonly (readonly string[])[]): EntrySheetRead {
  const [headings = [], ...lines] = cells;
  const names = headings.map((heading) => heading.trim());
  const missing = NEEDED.filter((column) => !names.includes(column));
  if (missing.length > 0)
    return { rows: [], faults: [{ path: 'cells', code: 'column-missing', facts: { found: missing } }] };
  const filled = lines
    .map((line, index) => ({ line, number: index + 2 }))
    .filter(({ line }) => line.some((cell) => cell.trim() !== ''));
  if (filled.length > MOST_SHEET_ROWS)
    return { rows: [], faults: [{ path: 'cells', code: 'too-many', facts: { max: MOST_SHEET_ROWS } }] };
  const read = filled.map(({ line, number }) => rowIn(language, valuesOf(names, line), number));
  return { rows: read.map(({ row }) => row), faults: read.flatMap(({ faults }) => faults) };
}

function delimiterOf(text: string): string {
  const [heading = ''] = text.split('\n', 1);
  return ['\t', ';'].find((sign) => heading.includes(sign)) ?? ',';
}

type Values = Partial<Readonly<Record<Column, string>>>;

const valuesOf = (names: readonly string[], cells: readonly string[]): Values =>
  Object.fromEntries(
    COLUMNS.flatMap((column) => {
      const place = names.indexOf(column);
      const cell = (cells[place] ?? '').trim();
      return place < 0 ? [] : [[column, PROTECTED.test(cell) ? cell.slice(1) : cell] as const];
    }),
  );

function rowIn(
  language: Language,
  values: Values,
  number: number,
): { readonly row: ReadRow; readonly faults: readonly Fault[] } {
  const state = stateOf(values.state ?? '');
  const expected = values.expected === undefined ? null : momentOf(values.expected);
  const wrong: readonly (Fault | null)[] = [
    state === undefined
      ? at(number, 'state', 'not-a-choice', {
          found: (values.state ?? '').slice(0, LONGEST_FOUND),
          allowed: FEATURE_STATES.map((each) => termsIn(language).featureStates[each]),
        })
      : null,
    expected === undefined
      ? at(number, 'expected', 'not-a-moment', { found: (values.expected ?? '').slice(0, LONGEST_FOUND) })
      : null,
  ];
  const seen = /^\d{1,15}$/.test(values.seen ?? '') ? Number(values.seen) : null;
  const row = { line: number, feature: values.feature ?? '', state: state ?? null, note: values.note ?? null, seen };
  return { row: { ...row, expected: expected ?? null }, faults: wrong.filter((fault) => fault !== null) };
}

const at = (line: number, column: Column, code: Fault['code'], facts: NonNullable<Fault['facts']>): Fault => ({
  ...{ path: 'cells', code, facts, line },
  column: COLUMNS.indexOf(column) + 1,
});

/** By its code, or its name in either language. */
const STATES = new Map<string, FeatureState>(
  FEATURE_STATES.flatMap((state) => [
    [state, state] as const,
    ...(['ko', 'en'] as const).map(
      (language) => [termsIn(language).featureStates[state].toLowerCase(), state] as const,
    ),
  ]),
);

/** Null where nothing is said, undefined where it is no state. */
const stateOf = (text: string): FeatureState | null | undefined =>
  text === '' ? null : STATES.get(text.replace(/\s+/g, ' ').toLowerCase());

/** As spreadsheets write them: `2026-11-23 09:00`, `2026. 11. 23. 9:00`, with seconds or a T. Undefined where it is none. */
function momentOf(text: string): string | undefined {
  if (text === '') return '';
  const [, year = '', month = '', day = '', hour = '', minute = ''] =
    /^(\d{4})[-./] ?(\d{1,2})[-./] ?(\d{1,2})\.?[T ]+(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (calendarDate(date) === null || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${date}T${hour.padStart(2, '0')}:${minute}`;
}
