/** Steps from the root of a document to a value: keys and list positions from 0. */
export type Path = readonly (string | number)[];

/** How deeply lists and maps of a document may be nested. */
export const MAXIMUM_DEPTH = 100;

/** Where a fault stands in a text, both counted from 1; the column counts UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The places that are sought in a text, as a tree of steps. A scan of the text fills in the offsets. */
export interface Spot {
  readonly below: Map<string | number, Spot>;
  keyOffset?: number;
  valueOffset?: number;
}

export function spotsFor(paths: Iterable<Path>): Spot {
  const root: Spot = { below: new Map() };
  for (const path of paths) {
    let spot = root;
    for (const step of path) {
      const next = spot.below.get(step) ?? { below: new Map() };
      spot.below.set(step, next);
      spot = next;
    }
  }
  return root;
}

/** The offset of a place: of its key or its value, else of the nearest thing around it that was found. */
export function offsetOf(root: Spot, path: Path, on: 'key' | 'value'): number {
  let offset = root.valueOffset ?? 0;
  let spot: Spot | undefined = root;
  path.forEach((step, index) => {
    spot = spot?.below.get(step);
    const last = index === path.length - 1;
    offset = (last && on === 'key' ? spot?.keyOffset : spot?.valueOffset) ?? spot?.keyOffset ?? offset;
  });
  return offset;
}

/** Turns offsets of this text into lines and columns. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
