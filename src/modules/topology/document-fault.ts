import type { Fault } from '../../shared/errors.js';
import type { PathFault } from './fault-log.js';
import { offsetOf, type Position, positionsIn, type Spot } from '../../shared/positions.js';

/** A fault of a document, with the line and column (from 1) where it stands. */
export type DocumentFault = Fault & Position;

/** A fault whose place in the text is known already. */
export interface OffsetFault extends Fault {
  readonly offset: number;
}

/** Gives the faults their lines and columns, in the order of the text.
 *  @param spots filled in by a scan of the text */
export function placeFaults(
  text: string,
  spots: Spot,
  sought: readonly PathFault[],
  placed: readonly OffsetFault[],
): readonly DocumentFault[] {
  const position = positionsIn(text);
  const found = sought.map(({ at, on, ...fault }) => ({ ...fault, offset: offsetOf(spots, at, on) }));
  return [...placed, ...found]
    .toSorted((one, other) => one.offset - other.offset)
    .map(({ offset, ...fault }) => ({ ...fault, ...position(offset) }));
}
