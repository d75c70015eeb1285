import type { FaultCode } from '../../shared/words/index.js';
import { cleanText } from '../../shared/text.js';
import { type FaultLog, show } from './fault-log.js';

/** What is left of a `T` after its faults are noted: what could not be read is null, what was not given is not there,
 *  positions in lists are kept. */
export type Draft<T> = T extends string | number | boolean
  ? T
  : T extends readonly (infer Entry)[]
    ? readonly (Draft<Entry> | null)[]
    : { readonly [Key in keyof T]?: Draft<T[Key]> | null };

/** Reads a value of a document; notes what is wrong and then gives null. */
export type Reader<T> = (value: unknown, log: FaultLog) => Draft<T> | null;

/** Stands for a value that could not be read and whose fault is noted already, such as a YAML alias. */
export const UNREAD = Symbol('unread');

interface Field<T> {
  readonly read: Reader<T>;
  readonly required: boolean;
  readonly fallback?: Draft<T>;
}

type Fields<T> = { readonly [Key in keyof T]-?: Field<Exclude<T[Key], undefined>> };

export const required = <T>(read: Reader<T>): Field<T> => ({ read, required: true });
export const optional = <T>(read: Reader<T>): Field<T> => ({ read, required: false });
export const otherwise = <T>(fallback: Draft<T>, read: Reader<T>): Field<T> => ({ read, required: false, fallback });

/** A map with exactly these keys. A key whose value is undefined counts as left out. */
export function object<T>(fields: Fields<T>): Reader<T> {
  const entries = Object.entries<Field<unknown>>(fields);
  const allowed = entries.map(([name]) => name);
  const known = new Set(allowed);
  return (value, log) => {
    if (!isMap(value)) return log.add('expected-map', { found: show(value), allowed });
    for (const key of Object.keys(value)) {
      if (!known.has(key)) log.addKey(key, 'key-unknown', { found: show(key), allowed });
    }
    const draft: Record<string, unknown> = {};
    for (const [name, field] of entries) {
      const given = value[name];
      if (given !== undefined) draft[name] = given === UNREAD ? null : log.within(name, () => field.read(given, log));
      else if (field.fallback !== undefined) draft[name] = field.fallback;
      else if (field.required) log.add('key-missing', { key: name });
    }
    return draft as Draft<T>;
  };
}

/** A map with free keys, all of one form. */
export function mapOf<T>(
  isKey: (key: string) => boolean,
  keyFault: FaultCode,
  read: Reader<T>,
): Reader<Readonly<Record<string, T>>> {
  return (value, log) => {
    if (!isMap(value)) return log.add('expected-map', { found: show(value), allowed: ['{ key: value }'] });
    const draft: Record<string, Draft<T>> = {};
    for (const [name, given] of Object.entries(value)) {
      if (!isKey(name)) log.addKey(name, keyFault, { found: show(name) });
      else if (given !== UNREAD) {
        const entry = log.within(name, () => read(given, log));
        if (entry !== null) draft[name] = entry;
      }
    }
    return draft;
  };
}

export function listOf<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, log) => {
    if (!Array.isArray(value)) return log.add('expected-list', { found: show(value) });
    const entries: readonly unknown[] = value;
    const draft = entries.map((entry, index) => (entry === UNREAD ? null : log.within(index, () => read(entry, log))));
    return draft;
  };
}

/** A list in which no text comes twice; the second one is at fault. */
export function setOf(read: Reader<string>): Reader<readonly string[]> {
  const readList = listOf(read);
  return (value, log) => {
    const entries = readList(value, log);
    const seen = new Set<string>();
    entries?.forEach((entry, index) => {
      if (entry === null) return;
      if (seen.has(entry)) log.addAt([index], 'duplicate', { found: entry });
      seen.add(entry);
    });
    return entries;
  };
}

/** Text from people of 1 to `maximum` characters. */
export const text = (maximum: number) =>
  cleaned(new RegExp(`^.{1,${String(maximum)}}$`, 'su'), 'text-length', { min: 1, max: maximum });

/** Text from people that must have a form. */
export function cleaned(form: RegExp, fault: FaultCode, facts: Readonly<Record<string, number>> = {}): Reader<string> {
  return (value, log) => {
    if (typeof value !== 'string') return log.add('expected-text', { found: show(value) });
    if (!value.isWellFormed()) return log.add('unparsable', { found: show(value) });
    const clean = cleanText(value).trim();
    return form.test(clean) ? clean : log.add(fault, { ...facts, found: show(value) });
  };
}

/** Text of a fixed form, letter by letter. */
export function matching(test: (value: string) => boolean, fault: FaultCode): Reader<string> {
  return (value, log) => {
    if (typeof value !== 'string') return log.add('expected-text', { found: show(value) });
    return test(value) ? value : log.add(fault, { found: show(value) });
  };
}

export function choice<Option extends string>(options: readonly Option[]): Reader<Option> {
  return (value, log) => {
    const option = options.find((each) => each === value);
    return (option ?? log.add('not-a-choice', { allowed: options, found: show(value) })) as Draft<Option> | null;
  };
}

export const flag: Reader<boolean> = (value, log) =>
  typeof value === 'boolean' ? value : log.add('expected-flag', { found: show(value) });

export const integer = (min: number, max: number) => within(Number.isInteger, 'integer-range', min, max);
export const decimal = (min: number, max: number) => within(Number.isFinite, 'number-range', min, max);

function within(isKind: (value: number) => boolean, fault: FaultCode, min: number, max: number): Reader<number> {
  return (value, log) => {
    const inside = typeof value === 'number' && isKind(value) && value >= min && value <= max;
    return inside ? value + 0 : log.add(fault, { min, max, found: show(value) }); // -0 + 0 is 0
  };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
