import { boardAsOf, byFeature, historyOf } from './board.js';
import { FEATURE_STATES, type FeatureState, type Status } from './feature-state.js';

/** `first`: nothing was said of it before. `same`: it changed and came back to the state that it had. */
export type Direction = 'better' | 'worse' | 'first' | 'same';

/** What changed of one feature between two moments. */
export interface Change<Feature, Row extends Status> {
  readonly feature: Feature;
  /** What held at the first moment; null where nothing was said up to then. */
  readonly before: FeatureState | null;
  /** What holds at the second. */
  readonly after: Row;
  /** When the state that holds at the second began. */
  readonly at: Date;
  readonly direction: Direction;
}

/**
 * The features, in their order, whose state changed after one moment and up to another. What was said at the first moment
 * itself was known then. A row that only says a state again changes nothing.
 */
export function changesBetween<Feature extends { readonly id: string }, Row extends Status>(
  features: readonly Feature[],
  statuses: readonly Row[],
  from: Date,
  to: Date,
): readonly Change<Feature, Row>[] {
  const known = byFeature(statuses.filter(({ at }) => at <= to));
  const earlier = new Map(boardAsOf(features, statuses, from).map(({ feature, status }) => [feature.id, status]));
  return boardAsOf(features, statuses, to).flatMap(({ feature, status, since }) => {
    const changed = historyOf(known.get(feature.id) ?? []).some((stretch) => stretch.from > from);
    if (!changed || status === null || since === null) return [];
    const before = earlier.get(feature.id)?.state ?? null;
    return [{ feature, before, after: status, at: since, direction: directionOf(before, status.state) }];
  });
}

function directionOf(before: FeatureState | null, after: FeatureState): Direction {
  if (before === null) return 'first';
  const [was, is] = [FEATURE_STATES.indexOf(before), FEATURE_STATES.indexOf(after)];
  if (was === is) return 'same';
  return is < was ? 'better' : 'worse';
}
