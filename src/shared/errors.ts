import type { FaultCode, RefusalCode } from './words/index.js';

export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** One thing that is wrong with what was sent: where, what was found, what is allowed. The door words it. */
export interface Fault {
  /** Where: dotted field path (`plan.dueOn`). Empty for the whole. */
  readonly path: string;
  readonly code: FaultCode;
  readonly facts?: Facts;
  /** Where it stands in a document that was sent as text; both from 1. */
  readonly line?: number;
  readonly column?: number;
  /** Where it stands in a document that was sent as cells: `components!D7`, or `D7` where there is one table only. */
  readonly cell?: string;
}

/** Why something cannot be done now; shown beside the button, in the task list, and when it is tried all the same. */
export interface Blocker {
  readonly code: RefusalCode;
  readonly facts?: Facts;
}

/** Base of everything a room may throw on purpose. One filter turns the kind into a status and words it. */
export abstract class DomainError extends Error {}

/** What was asked for does not exist, or not for this actor: the two are never told apart. */
export class NotFound extends DomainError {}

/** The actor is known but may not do this. `code` says why, with the article where law says so. */
export class Forbidden extends DomainError {
  constructor(
    readonly code: RefusalCode = 'not-permitted',
    readonly facts: Facts = {},
  ) {
    super(code);
  }
}

/** The input is wrong; every fault at once. */
export class Invalid extends DomainError {
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map((fault) => `${fault.path}: ${fault.code}`).join('; '));
  }
}

/** Somebody saved in between. `current` is what stands now, so that both texts can be shown. */
export class Stale extends DomainError {
  constructor(
    readonly currentVersion: number,
    readonly current: unknown = null,
  ) {
    super('changed since it was opened');
  }
}

/** The state does not allow it. `blockers` say why; `allowed` names the moves that are possible now. */
export class Refused extends DomainError {
  constructor(
    readonly blockers: readonly Blocker[],
    readonly allowed: readonly string[] = [],
  ) {
    super(blockers.map((blocker) => blocker.code).join('; '));
  }
}

/** A file or body is over the limit (bytes). */
export class TooLarge extends DomainError {
  constructor(readonly limitBytes: number) {
    super('too large');
  }
}

/** The content is of a type that is not accepted. */
export class Unsupported extends DomainError {
  constructor(
    readonly found: string,
    readonly allowed: readonly string[],
  ) {
    super('unsupported type');
  }
}

/** Nobody is signed in. */
export class Unauthenticated extends DomainError {}

/** The request must say which version it changes (If-Match). */
export class PreconditionRequired extends DomainError {}

/** Too many attempts; try again after so many seconds. */
export class TooMany extends DomainError {
  constructor(readonly retryAfterSeconds: number) {
    super('too many attempts');
  }
}

/** As much goes on at once as may: for this one, or in all. Nothing failed; try again after so many seconds. */
export class TooBusy extends TooMany {}

/** A document could not be made, for no fault of the reader's: nothing was kept, and no number was taken. */
export class PrintingFailed extends DomainError {
  constructor(cause: unknown) {
    super('printing failed', { cause });
  }
}
