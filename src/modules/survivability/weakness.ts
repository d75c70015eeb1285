/** In the order of the list that a person reads first to last: none outweighs another. */
export const WEAKNESS_CODES = [
  'single-point',
  'tools-with-target',
  'one-cause',
  'deadlock',
  'capacity',
  'recovery-missed',
  'data-missed',
  'drill-missing',
  'drill-old',
  'concentrated',
  'not-served-now',
] as const;
/** What the simulation finds in a topology. */
export type WeaknessCode = (typeof WEAKNESS_CODES)[number];

/** One weakness and where it lies. It names a service or a component. */
export interface Weakness {
  readonly code: WeaknessCode;
  /** The loss that shows it; null where it is there with nothing lost. */
  readonly scenario: string | null;
  readonly service?: string;
  readonly component?: string;
  /** The component that the takeover waits for in vain. */
  readonly need?: string;
  /** Components that wait for each other. */
  readonly cycle?: readonly string[];
  /** Ids: the sites lost, or the sites of the placements it is about. */
  readonly sites: readonly string[];
}
