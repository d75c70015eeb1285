import { seoulDate, seoulTime } from '../../shared/time.js';
import type { FeatureState, Status } from './feature-state.js';

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

/** That a row of a feature was entered, by its number. */
export type Entered = Pick<Status, 'featureId' | 'number'>;

/** The rows that say something else than what their editor saw: only these are entered. @param seen what stood when they looked */
export function changedRows<Row extends EntryRow>(rows: readonly Row[], seen: readonly Standing[]): readonly Row[] {
  const standing = new Map(seen.map((row) => [row.featureId, row]));
  return rows.filter((row) => {
    const before = standing.get(row.feature);
    return before === undefined ? saysSomething(row) : differs(row, before);
  });
}

/** Of the rows those whose feature somebody else entered meanwhile. @param newest the row of each feature that was entered last */
export function overtaken<Row extends { readonly feature: string; readonly seen: number | null }>(
  rows: readonly Row[],
  newest: readonly Entered[],
): readonly Row[] {
  const numbers = new Map(newest.map(({ featureId, number }) => [featureId, number]));
  return rows.filter(({ feature, seen }) => seen !== null && (numbers.get(feature) ?? 0) > seen);
}

const saysSomething = ({ state, note, expectedAt }: EntryRow): boolean =>
  state !== null || note !== '' || expectedAt !== null;

const differs = (row: EntryRow, standing: Standing): boolean =>
  row.state !== standing.state || row.note !== standing.note || minute(row.expectedAt) !== minute(standing.expectedAt);

/** A form has minutes only. */
const minute = (moment: Date | null): string => (moment === null ? '' : `${seoulDate(moment)} ${seoulTime(moment)}`);
