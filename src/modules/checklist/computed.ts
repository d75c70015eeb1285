/** What is registered gives for one part of an item, without asking anybody, and why. */
export interface Computed<Reason> {
  readonly item: string;
  readonly part: string;
  /** In the unit of the part; a share in percent, not rounded. null where something it asks for never happened. */
  readonly value: number | string | null;
  /** The value is the latest possible day: an earlier answer agrees with it. */
  readonly latest?: true;
  readonly reason: Reason;
}
