/** How a cell reads: what people write, an id, a number, true or false, a day, ids apart by spaces or commas, common causes
 *  as `campus=south, carrier=k, carrier=l`. */
export type ColumnKind = 'text' | 'number' | 'flag' | 'day' | 'ids' | 'groups';

export interface SheetColumn {
  /** The heading. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** Where in an entry of the document it stands: steps joined by dots. */
  readonly path: string;
}

export const SHEETS = ['sites', 'services', 'components', 'placements'] as const;
/** One list of the document; a placement is a component in a site. */
export type SheetName = (typeof SHEETS)[number];

const column = (name: string, kind: ColumnKind, path = name): SheetColumn => ({ name, kind, path });

/** The column of a placement that names its component, which in the document is the entry around it. */
export const PLACED = 'component';

export const SHEET_COLUMNS: Readonly<Record<SheetName, readonly SheetColumn[]>> = {
  sites: [
    column('id', 'text'),
    column('name', 'text'),
    column('facility', 'text'),
    column('groups', 'groups'),
    column('latitude', 'number'),
    column('longitude', 'number'),
  ],
  services: [
    column('id', 'text'),
    column('name', 'text'),
    column('partOf', 'text'),
    column('users', 'number'),
    column('core', 'flag'),
    column('recoveryMinutes', 'number', 'objective.recoveryMinutes'),
    column('dataLossSeconds', 'number', 'objective.dataLossSeconds'),
    column('requires', 'ids'),
  ],
  components: [
    column('id', 'text'),
    column('name', 'text'),
    column('layer', 'text'),
    column('stateful', 'flag'),
    column('requires', 'ids'),
    column('requiredPercent', 'number'),
  ],
  placements: [
    column(PLACED, 'text'),
    column('site', 'text'),
    column('role', 'text'),
    column('percent', 'number'),
    column('lagSeconds', 'number'),
    column('takeoverMinutes', 'number', 'takeover.minutes'),
    column('needs', 'ids', 'takeover.needs'),
    column('drillDate', 'day', 'takeover.lastDrill.date'),
    column('drillMinutes', 'number', 'takeover.lastDrill.measuredMinutes'),
    column('drillScope', 'text', 'takeover.lastDrill.scope'),
  ],
};

/** The column of a comma-separated file that says of which list a row is. */
export const LIST_COLUMN = 'sheet';

/** Every heading of a comma-separated file, each once: it is all four lists in one table. */
export const CSV_HEADINGS: readonly string[] = [
  LIST_COLUMN,
  ...new Set(SHEETS.flatMap((sheet) => SHEET_COLUMNS[sheet].map(({ name }) => name))),
];

/** The letters of a column, counted from 0: A to Z, AA, AB … */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
