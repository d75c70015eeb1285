/** A stretch of text in one style. The style is the caller's; it is only handed to `measure` and back. */
export interface Run<S> {
  readonly text: string;
  readonly style: S;
}

/** Width of the text in points. */
export type Measure<S> = (text: string, style: S) => number;
