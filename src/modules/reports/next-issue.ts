import type { Blocker } from '../../shared/errors.js';

/** What the next letter or round-up would be called, and why it cannot be issued where it cannot. */
export interface NextIssue {
  /** Whom or what it is about. */
  readonly about: string;
  readonly inspectionTitle: string;
  /** The number is fixed once it was issued. */
  readonly number: string | null;
  readonly version: number;
  readonly needsReason: boolean;
  readonly blockers: readonly Blocker[];
}
