import { type CellValue, readXlsx, type Sheet, writeXlsx } from 'hucre/xlsx';
import type { Fault } from '../../shared/errors.js';
import { type Language, termsIn } from '../../shared/words/index.js';
import { ARCHIVE_BOUNDS, readArchive, workbookText } from '../topology/index.js';
import { entryCells, type EntrySheetRead, readEntryCells, type SheetRow } from './entry-sheet.js';
import { FEATURE_STATES } from './feature-state.js';

const WIDTHS = [38, 20, 28, 12, 40, 18, 8] as const;
/** Where the state stands. */
const STATE_COLUMN = 'D';

/** The sheet as a workbook: everything is text, the headings stay in view, the states are there to be chosen. */
export function writeEntryWorkbook(language: Language, rows: readonly SheetRow[]): Promise<Uint8Array> {
  const { featureStates } = termsIn(language);
  const states = {
    ...({ type: 'list', allowBlank: true, showErrorMessage: true } as const),
    values: FEATURE_STATES.map((state) => featureStates[state]),
    range: `${STATE_COLUMN}2:${STATE_COLUMN}${rows.length + 1}`,
  };
  const sheet = {
    name: 'outage',
    columns: WIDTHS.map((width) => ({ width, numFmt: '@' })),
    rows: entryCells(language, rows).map((row) => row.map(workbookText)),
    freezePane: { rows: 1 },
    dataValidations: rows.length === 0 ? [] : [states],
  };
  return writeXlsx({ sheets: [sheet] });
}

/** Reads the first sheet of a workbook; a formula is a fault, since nobody computes it here. */
export async function readEntryWorkbook(language: Language, bytes: Uint8Array): Promise<EntrySheetRead> {
  const archive = readArchive(bytes);
  if (archive === 'too-large') return refused('workbook-too-large', { maxBytes: ARCHIVE_BOUNDS.inflatedBytes });
  const sheet = archive === 'not-an-archive' ? null : await firstSheet(bytes);
  if (sheet === null) return refused('workbook-unreadable');
  const { rows, faults } = readEntryCells(
    language,
    sheet.rows.map((row) => row.map(textOf)),
  );
  return { rows, faults: [...formulas(sheet), ...faults] };
}

const refused = (code: Fault['code'], facts: NonNullable<Fault['facts']> = {}): EntrySheetRead => ({
  ...{ rows: [], faults: [{ path: 'file', code, facts }] },
});

/** Null where the workbook is broken: every way in which it can be is one to its sender. */
async function firstSheet(bytes: Uint8Array): Promise<Sheet | null> {
  try {
    return (await readXlsx(bytes)).sheets[0] ?? null;
  } catch {
    return null;
  }
}

/** A spreadsheet keeps a moment as what a clock on the wall shows, without a zone. */
const textOf = (cell: CellValue): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length) : String(cell ?? '');

const formulas = ({ cells }: Sheet): readonly Fault[] =>
  [...(cells ?? [])].flatMap(([place, { formula }]) =>
    formula === undefined
      ? []
      : [
          {
            ...({ path: 'file', code: 'cell-formula', facts: { found: `=${formula}`.slice(0, 60) } } as const),
            line: Number(place.split(',')[0]) + 1,
          },
        ],
  );
