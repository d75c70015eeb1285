import { type FeatureState, inOrder, type Status } from './feature-state.js';

/** What holds of one feature at a moment. */
export interface BoardRow<Feature, Row extends Status> {
  readonly feature: Feature;
  /** Null where nothing was said of it up to then. */
  readonly status: Row | null;
  /** From when on the state is the same without a break; null as well. */
  readonly since: Date | null;
}

/** A stretch in which a feature is in one state. */
export interface Stretch {
  readonly state: FeatureState;
  readonly from: Date;
  /** Null where it goes on. */
  readonly to: Date | null;
}

/**
 * The recovery board (복구 현황판) as of a moment: of each feature, in their order, the newest that holds from then or before.
 * It tells what held then as it is known now: what was entered later for an earlier moment counts.
 */
export function boardAsOf<Feature extends { readonly id: string }, Row extends Status>(
  features: readonly Feature[],
  statuses: readonly Row[],
  moment: Date,
): readonly BoardRow<Feature, Row>[] {
  const known = byFeature(statuses.filter(({ at }) => at <= moment));
  return features.map((feature) => {
    const rows = effective(known.get(feature.id) ?? []);
    const status = rows.at(-1) ?? null;
    return { feature, status, since: stretchesOf(rows).at(-1)?.from ?? null };
  });
}

/** How a feature went, earliest first: rows that repeat a state make one stretch. */
export const historyOf = (statuses: readonly Status[]): readonly Stretch[] => stretchesOf(effective(statuses));

/** Of rows of the same moment the one entered last; in order. */
function effective<Row extends Status>(statuses: readonly Row[]): readonly Row[] {
  const rows = statuses.toSorted(inOrder);
  return rows.filter((row, index) => rows[index + 1]?.at.getTime() !== row.at.getTime());
}

function stretchesOf(rows: readonly Status[]): readonly Stretch[] {
  const begun = rows.filter((row, index) => rows[index - 1]?.state !== row.state);
  return begun.map(({ state, at }, index) => ({ state, from: at, to: begun[index + 1]?.at ?? null }));
}

/** Rows by their feature. */
export function byFeature<Row extends Status>(statuses: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(statuses, ({ featureId }) => featureId);
}
