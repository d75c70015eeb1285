import { calendarDate, type CalendarDate } from '../../shared/time.js';
import { UNREAD, type Place, type Unread } from './place.js';

/** Reads a value, or notes its faults. */
export type Read<T> = (place: Place) => T | Unread;

/** How one key of a map is read, and what stands for it where it is missing. */
export interface Field<T> {
  readonly read: Read<T>;
  readonly missing: { readonly value: T } | null;
}

export const required = <T>(read: Read<T>): Field<T> => ({ read, missing: null });
export const optional = <T>(read: Read<T>, value: T): Field<T> => ({ read, missing: { value } });

/** A text of one line up to that many characters. */
export function text(max: number): Read<string> {
  return (place) => {
    const value = place.scalar;
    if (typeof value !== 'string') return place.fault('expected-text', { found: place.shown });
    const isSound = value.trim() !== '' && value.length <= max;
    return isSound ? value : place.fault('text-length', { min: 1, max, found: place.shown });
  };
}

/** A text of a form, of which an example is shown where it is not met. */
export function formed(pattern: RegExp, example: string): Read<string> {
  return (place) => {
    const value = place.scalar;
    if (typeof value !== 'string') return place.fault('expected-text', { found: place.shown });
    return pattern.test(value) ? value : place.fault('not-in-form', { example, found: place.shown });
  };
}

export function oneOf<T extends string>(allowed: readonly T[]): Read<T> {
  return (place) => {
    const value = allowed.find((each) => each === place.scalar);
    return value ?? place.fault('not-a-choice', { allowed, found: place.shown });
  };
}

export function number(min: number, max: number): Read<number> {
  return (place) => {
    const value = place.scalar;
    if (typeof value === 'number' && value >= min && value <= max) return value;
    return place.fault('number-range', { min, max, found: place.shown });
  };
}

export const flag: Read<boolean> = (place) => {
  const value = place.scalar;
  return typeof value === 'boolean' ? value : place.fault('expected-flag', { found: place.shown });
};

export const date: Read<CalendarDate> = (place) => {
  const value = place.scalar;
  const day = typeof value === 'string' ? calendarDate(value) : null;
  return day ?? place.fault('not-a-date', { found: place.shown });
};

export function orNull<T>(read: Read<T>): Read<T | null> {
  return (place) => (place.scalar === null ? null : read(place));
}

/** More than any list of an item needs. */
const LONGEST_LIST = 20;

/** A list of `min` to `max` values. */
export function list<T>(read: Read<T>, min = 0, max = LONGEST_LIST): Read<readonly T[]> {
  return (place) => {
    const places = place.list;
    if (places === null) return place.fault('expected-list', { found: place.shown });
    if (places.length < min) return place.fault('too-few', { min });
    if (places.length > max) return place.fault('too-many', { max });
    const values = places.map((each) => read(each)).filter((value): value is T => value !== UNREAD);
    return values.length === places.length ? values : UNREAD;
  };
}

/** A map with these keys and no others. */
export function map<T extends object>(fields: { readonly [Key in keyof T]: Field<T[Key]> }): Read<T> {
  const known = fields as Readonly<Record<string, Field<unknown>>>;
  const allowed = Object.keys(known);
  return (place) => {
    const entries = place.entries;
    if (entries === null) return place.fault('expected-map', { allowed, found: place.shown });
    const unknown = entries.filter(({ name }) => !allowed.includes(name));
    for (const { key, name } of unknown) key.fault('key-unknown', { found: name, allowed });
    const values = Object.entries(known).map(([name, field]) => [name, valueOf(place, name, field)] as const);
    const isSound = unknown.length === 0 && values.every(([, value]) => value !== UNREAD);
    return isSound ? (Object.fromEntries(values) as T) : UNREAD;
  };
}

/** A map whose other keys depend on the value of one. */
export function variant<T extends object>(key: string, reads: Readonly<Record<string, Read<T>>>): Read<T> {
  const allowed = Object.keys(reads);
  return (place) => {
    const entries = place.entries;
    if (entries === null) return place.fault('expected-map', { allowed: [key], found: place.shown });
    const chosen = entries.find(({ name }) => name === key)?.value;
    if (chosen === undefined) return place.fault('key-missing', { key });
    const read = typeof chosen.scalar === 'string' ? reads[chosen.scalar] : undefined;
    return read === undefined ? chosen.fault('not-a-choice', { allowed, found: chosen.shown }) : read(place);
  };
}

/** A value that must also agree with itself. The check notes what is wrong and answers whether anything was. */
export function checked<T>(read: Read<T>, isSound: (value: T, place: Place) => boolean): Read<T> {
  return (place) => {
    const value = read(place);
    return value !== UNREAD && isSound(value, place) ? value : UNREAD;
  };
}

function valueOf(place: Place, name: string, field: Field<unknown>): unknown {
  const value = place.entries?.find((entry) => entry.name === name)?.value;
  if (value !== undefined) return field.read(value);
  return field.missing === null ? place.fault('key-missing', { key: name }) : field.missing.value;
}
