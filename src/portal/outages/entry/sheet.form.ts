import type { FeatureView, ReadRow } from '../../../modules/outages/index.js';
import type { Fault } from '../../../shared/errors.js';

type Texts = Readonly<Record<string, string>>;

/** The fields of the entry form as a sheet fills them; a feature that it leaves out stays as it is. */
export function rowsOfSheet(
  { rows, faults }: { readonly rows: readonly ReadRow[]; readonly faults: readonly Fault[] },
  features: readonly FeatureView[],
  opened: Texts,
): { readonly typed: Texts; readonly faults: readonly Fault[] } {
  const placed = rows.map((row) => {
    const place = features.findIndex(({ id, code }) => id === row.feature || code === row.feature);
    return { row, place };
  });
  const seen = new Set<number>();
  const allowed = features.slice(0, SHOWN).map(({ id, code }) => code ?? id);
  const wrong = placed.flatMap(({ row, place }): readonly Fault[] => {
    const at = { path: 'cells', line: row.line };
    const found = row.feature.slice(0, LONGEST_FOUND);
    if (place < 0) return [{ ...at, code: 'outage-feature-unknown', facts: { found, allowed } }];
    if (seen.has(place)) return [{ ...at, code: 'duplicate', facts: { found } }];
    seen.add(place);
    return [];
  });
  const typed = placed.flatMap(({ row, place }) => (place < 0 ? [] : fieldsOf(row, place)));
  return { typed: { ...opened, ...Object.fromEntries(typed) }, faults: [...faults, ...wrong] };
}

function fieldsOf({ state, note, expected, seen }: ReadRow, place: number): readonly (readonly [string, string])[] {
  return [
    [`rows.${place}.state`, state ?? ''],
    ...(note === null ? [] : [[`rows.${place}.note`, note] as const]),
    ...(expected === null ? [] : [[`rows.${place}.expectedAt`, expected] as const]),
    ...(seen === null ? [] : [[`rows.${place}.seen`, String(seen)] as const]),
  ];
}

/** As many as a sentence can name. */
const SHOWN = 20;
const LONGEST_FOUND = 60;
