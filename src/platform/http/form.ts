import type { Fault } from '../../shared/errors.js';
import { rulesOf, type FieldRule, type InputClass } from './field-rule.js';
import { tryInput } from './read-input.js';

/** What a form sent, in the order of its fields; `_` fields belong to the page itself and are left out. */
export type FormFields = readonly (readonly [name: string, text: string])[];

export interface FilledForm<T> {
  readonly input: T;
  readonly faults: readonly Fault[];
  /** The version that was opened, where the form carries one. */
  readonly version: number;
  /** What was typed, by field name, to be shown again. */
  readonly typed: Readonly<Record<string, string>>;
}

/** Parses an urlencoded body. Repeated names stay repeated: only lists may have them. */
export function parseForm(body: string): FormFields {
  return [...new URLSearchParams(body)];
}

const OF_THE_PAGE = /^(_|version$)/;

/** A version that the input itself asks for is not the one that was opened. */
const isOwn = (input: InputClass, name: string): boolean =>
  !OF_THE_PAGE.test(name) || rulesOf(input).some(({ property }) => property === name);

/** Reads a form into an input class. Names with dots nest: `plan.dueOn`, `measures.0.kind`. */
export function readForm<T extends object>(input: InputClass<T>, fields: FormFields): FilledForm<T> {
  const own = fields.filter(([name]) => isOwn(input, name));
  const repeated: Fault[] = [];
  const raw = nest(input, own, '', repeated);
  const { value, faults } = tryInput(input, raw);
  const elsewhere = faults.filter(({ path }) => !repeated.some((fault) => fault.path === path));
  return { input: value, faults: [...repeated, ...elsewhere], version: versionOf(fields), typed: typedOf(own) };
}

/** 0, which no row ever has, where the form names no version: saving is then stale. */
const versionOf = (fields: FormFields): number => openedVersionIn(fields) ?? 0;

/** The version that a form was opened on; null where it names none. */
export function openedVersionIn(fields: FormFields): number | null {
  const text = fields.find(([name]) => name === 'version')?.[1] ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** What was typed, by name; the values of a list are joined by line feeds. */
export function typedOf(fields: FormFields): Readonly<Record<string, string>> {
  const typed: Record<string, string> = {};
  for (const [name, text] of fields) typed[name] = typed[name] === undefined ? text : `${typed[name]}\n${text}`;
  return typed;
}

function nest(input: InputClass, fields: FormFields, prefix: string, repeated: Fault[]): Record<string, unknown> {
  const rules = rulesOf(input);
  const raw: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const name of new Set(fields.map(([name]) => headOf(name)))) {
    const rule = rules.find(({ property }) => property === name);
    const sent = fields.filter(([field]) => headOf(field) === name);
    const value = valueOf(rule, sent, prefix === '' ? name : `${prefix}.${name}`, repeated);
    if (value !== undefined) raw[name] = value;
  }
  return { ...raw };
}

function valueOf(rule: FieldRule | undefined, sent: FormFields, path: string, repeated: Fault[]): unknown {
  const below = sent.filter(([name]) => name.includes('.')).map(([name, text]) => [tailOf(name), text] as const);
  if (rule?.nested !== undefined && rule.list) return nestList(rule.nested, below, path, repeated);
  if (rule?.nested !== undefined) return nest(rule.nested, below, path, repeated);
  if (below.length > 0) return freeValues(below, path, repeated);
  const texts = sent.map(([, text]) => text);
  if (rule?.list === true) return texts.filter((text) => text !== '');
  if (texts.length > 1) repeated.push({ path, code: 'repeated' });
  const text = texts[0] ?? '';
  return text.trim() === '' ? undefined : (rule?.fromForm(text.trim()) ?? text);
}

function nestList(nested: InputClass, fields: FormFields, path: string, repeated: Fault[]): unknown[] {
  const rows = [...new Set(fields.map(([name]) => headOf(name)))];
  return rows.map((row) => {
    const own = fields.filter(([name]) => headOf(name) === row).map(([name, text]) => [tailOf(name), text] as const);
    return nest(nested, own, `${path}.${row}`, repeated);
  });
}

/** Free values keep their text; a room's own rule gives them their types. A list is what was sent more than once under `name[]`. */
function freeValues(fields: FormFields, path: string, repeated: Fault[]): Record<string, unknown> {
  const values = new Map<string, string | string[]>();
  for (const [name, text] of fields) {
    const held = values.get(name);
    if (name.endsWith('[]')) values.set(name, [...(Array.isArray(held) ? held : []), text]);
    else if (held === undefined) values.set(name, text);
    else repeated.push({ path: `${path}.${name}`, code: 'repeated' });
  }
  return Object.fromEntries([...values].map(([name, value]) => [name.replace(/\[\]$/, ''), value]));
}

const headOf = (name: string) => name.split('.', 1)[0] ?? name;
const tailOf = (name: string) => name.slice(headOf(name).length + 1);
