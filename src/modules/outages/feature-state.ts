/** What can be said of a service or feature during an outage, the mildest first: 정상, 저하, 복구 중, 접속 불가. */
export const FEATURE_STATES = ['normal', 'degraded', 'restoring', 'unreachable'] as const;
export type FeatureState = (typeof FEATURE_STATES)[number];

/** A stop (중단): users cannot use it. What is only slower has not stopped. */
export const isStop = (state: FeatureState): boolean => state === 'unreachable' || state === 'restoring';

/** What somebody said of a feature, from a moment on; never changed, only followed. */
export interface Status {
  readonly featureId: string;
  /** The moment from which it holds. */
  readonly at: Date;
  readonly state: FeatureState;
  /** Order of entry: of two of the same moment the higher one counts. */
  readonly number: number;
}

/** The earlier moment first; of one moment the earlier entry first. */
export const inOrder = (one: Status, other: Status): number =>
  one.at.getTime() - other.at.getTime() || one.number - other.number;
