import { Invalid } from './errors.js';
import { isId } from './ids.js';
import { cleanText } from './text.js';
import { calendarDate } from './time.js';

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

const SOUND = {
  text: (part) => typeof part === 'string' && cleanText(part) === part,
  id: (part) => typeof part === 'string' && isId(part),
  day: (part) => typeof part === 'string' && calendarDate(part) !== null,
  instant: (part) => typeof part === 'string' && isInstant(part),
  integer: Number.isSafeInteger,
} as const satisfies Record<string, (part: unknown) => boolean>;

/** What a part of a sort key is compared with. */
export type KeyPart = keyof typeof SOUND;

type Key<Parts extends readonly KeyPart[]> = {
  readonly [Index in keyof Parts]: Parts[Index] extends 'integer' ? number : string;
};

/** The sort key in a cursor, each part of its kind. @throws Invalid where the cursor is not one of ours */
export function keyOf<const Parts extends readonly KeyPart[]>(cursor: string, ...parts: Parts): Key<Parts> {
  const key = unpacked(cursor);
  const sound =
    Array.isArray(key) && key.length === parts.length && parts.every((part, index) => SOUND[part](key[index]));
  if (!sound) throw new Invalid([{ path: 'after', code: 'not-a-cursor' }]);
  return key as unknown as Key<Parts>;
}

function unpacked(cursor: string): unknown {
  try {
    const binary = atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return null;
  }
}

/** As `toISOString` spells it, of the years that PostgreSQL knows as well. */
const isInstant = (text: string) =>
  /^[12]\d{3}-/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text;

/** Cuts rows fetched with `limit + 1` down to a page. */
export function pageOf<T>(rows: readonly T[], limit: number, key: (row: T) => readonly (string | number)[]): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { rows: shown, next: rows.length > limit && last !== undefined ? cursorOf(...key(last)) : null };
}

/** What can be chosen from at once. */
export interface Shortlist<T> {
  readonly rows: readonly T[];
  /** True where there is more than a person can choose from here; programs may name any. */
  readonly cut: boolean;
}

/** Cuts rows fetched with `limit + 1` down to a shortlist. What is chosen already comes first, so that it is never cut. */
export function shortlistOf<T>(rows: readonly T[], limit: number): Shortlist<T> {
  return { rows: rows.slice(0, limit), cut: rows.length > limit };
}
