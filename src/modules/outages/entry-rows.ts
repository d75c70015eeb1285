import { seoulDate, seoulTime } from '../../shared/time.js';
import { byFeature } from './board.js';
import { type FeatureState, inOrder, type Status } from './feature-state.js';

/** What stands of a feature, as a form shows it. */
export interface Standing extends Status {
  readonly note: string;
  readonly expectedAt: Date | null;
}

/** One row of the form in which all features are entered. */
export interface EntryRow {
  readonly feature: string;
  /** Number of the newest row of the feature that the editor saw; 0 for none. */
  readonly seen: number;
  readonly state: FeatureState | null;
  readonly note: string;
  readonly expectedAt: Date | null;
}

/** Number of the row of a feature that was entered last; 0 for none. */
export const newestNumber = (rows: readonly Status[]): number => Math.max(0, ...rows.map(({ number }) => number));

/** What stood of a feature when the row of that number was the newest. */
export function standingAt<Row extends Status>(rows: readonly Row[], seen: number): Row | null {
  return (
    rows
      .filter(({ number }) => number <= seen)
      .toSorted(inOrder)
      .at(-1) ?? null
  );
}

/** The rows that say something else than what their editor saw: only these are entered. */
export function changedRows<Row extends EntryRow>(rows: readonly Row[], statuses: readonly Standing[]): readonly Row[] {
  const known = byFeature(statuses);
  return rows.filter((row) => {
    const standing = standingAt(known.get(row.feature) ?? [], row.seen);
    return standing === null ? saysSomething(row) : differs(row, standing);
  });
}

/** Of the rows those whose feature somebody else entered meanwhile. */
export function overtaken<Row extends { readonly feature: string; readonly seen: number | null }>(
  rows: readonly Row[],
  statuses: readonly Status[],
): readonly Row[] {
  const known = byFeature(statuses);
  return rows.filter(({ feature, seen }) => seen !== null && newestNumber(known.get(feature) ?? []) > seen);
}

const saysSomething = ({ state, note, expectedAt }: EntryRow): boolean =>
  state !== null || note !== '' || expectedAt !== null;

const differs = (row: EntryRow, standing: Standing): boolean =>
  row.state !== standing.state || row.note !== standing.note || minute(row.expectedAt) !== minute(standing.expectedAt);

/** A form has minutes only. */
const minute = (moment: Date | null): string => (moment === null ? '' : `${seoulDate(moment)} ${seoulTime(moment)}`);
