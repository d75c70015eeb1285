/** A page of a list that goes on by key, never by offset. `next` is the cursor of the following page, null on the last. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly next: string | null;
}

export const PAGE_SIZE = 50;

/** Packs the sort key of the last row into an opaque cursor. */
export function cursorOf(...key: readonly (string | number)[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(key));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** The sort key in a cursor with that many parts, or null where it is not one of ours. */
export function keyOf(cursor: string, parts: number): readonly (string | number)[] | null {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const key: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const sound =
      Array.isArray(key) &&
      key.length === parts &&
      key.every((part) => typeof part === 'string' || typeof part === 'number');
    return sound ? key : null;
  } catch {
    return null;
  }
}

/** Cuts rows fetched with `limit + 1` down to a page. */
export function pageOf<T>(rows: readonly T[], limit: number, key: (row: T) => readonly (string | number)[]): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last !== undefined ? cursorOf(...key(last)) : null };
}
