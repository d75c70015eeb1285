import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsOptional, ValidateBy, ValidateNested } from 'class-validator';
import { isId } from '../../shared/ids.js';
import { cleanText } from '../../shared/text.js';
import { calendarDate } from '../../shared/time.js';
import type { FaultCode } from '../../shared/words/index.js';
import { addRule, type FieldRule, type InputClass, type ValueFault } from './field-rule.js';

interface Presence {
  readonly optional?: boolean;
}

interface TextBounds extends Presence {
  readonly max: number;
  readonly min?: number;
}

/** Text from people: cleaned (NFC, no invisible characters), counted in characters as a reader counts them. */
export function Text(bounds: TextBounds): PropertyDecorator {
  return textField(bounds, clean);
}

/** The same in one line, for names: whatever parts its words is one space, so that it breaks no line where it stands among others. */
export function Line(bounds: TextBounds): PropertyDecorator {
  return textField(bounds, (value) => inOneLine(clean(value)));
}

function textField({ max, min = 1, optional }: TextBounds, cleaned: Change): PropertyDecorator {
  const check = (value: unknown): ValueFault | null => {
    if (typeof value !== 'string') return { code: 'not-text' };
    const length = [...value].length;
    if (length > max) return { code: 'too-long', facts: { max, found: length } };
    return length < min ? { code: 'too-short', facts: { min, found: length } } : null;
  };
  const change = optional === true ? (value: unknown) => absentIfEmpty(cleaned(value)) : cleaned;
  return field(optional, check, same, { type: 'string', maxLength: max, minLength: min }, change);
}

export function WholeNumber({ min, max, optional }: Presence & { min: number; max: number }): PropertyDecorator {
  const check = (value: unknown): ValueFault | null => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value))
      return { code: 'not-integer', facts: { found: shown(value) } };
    return value < min || value > max ? { code: 'out-of-range', facts: { min, max, found: value } } : null;
  };
  const fromForm = (text: string) =>
    /^-?\d{1,16}$/.test(text.replaceAll(',', '')) ? Number(text.replaceAll(',', '')) : text;
  return field(optional, check, fromForm, { type: 'integer', minimum: min, maximum: max });
}

/** A number that may have a fraction, such as degrees. */
export function Decimal({ min, max, optional }: Presence & { min: number; max: number }): PropertyDecorator {
  const check = (value: unknown): ValueFault | null => {
    if (typeof value !== 'number' || !Number.isFinite(value))
      return { code: 'not-number', facts: { found: shown(value) } };
    return value < min || value > max ? { code: 'out-of-range', facts: { min, max, found: value } } : null;
  };
  const fromForm = (text: string) => (/^-?\d{1,15}(\.\d{1,15})?$/.test(text) ? Number(text) : text);
  return field(optional, check, fromForm, { type: 'number', minimum: min, maximum: max });
}

/** Yes or no. An unticked box is not sent by a form, so an absent flag is `false`. */
export function Flag(): PropertyDecorator {
  const check = (value: unknown): ValueFault | null => (typeof value === 'boolean' ? null : { code: 'not-boolean' });
  const fromForm = (text: string) => (text === 'true' ? true : text === 'false' ? false : text);
  const schema = { type: 'boolean', default: false } as const;
  return declare({ optional: true, list: false, absent: false, check, fromForm }, schema, (value) => value ?? false);
}

export function Choice(allowed: readonly string[], { optional }: Presence = {}): PropertyDecorator {
  const rule = { optional: optional ?? false, list: false, missing: 'not-chosen', fromForm: same<string> } as const;
  return declare({ ...rule, check: choiceCheck(allowed) }, { type: 'string', enum: [...allowed] }, same);
}

/** Several of the allowed values, each once. */
export function Choices(allowed: readonly string[], { min = 0 }: { min?: number } = {}): PropertyDecorator {
  return listField(choiceCheck(allowed), min, allowed.length, { type: 'string', enum: [...allowed] });
}

/** A calendar day, `2026-11-23`. */
export function Day({ optional }: Presence = {}): PropertyDecorator {
  const check = (value: unknown): ValueFault | null =>
    typeof value === 'string' && calendarDate(value) !== null
      ? null
      : { code: 'not-a-date', facts: { found: shown(value) } };
  return field(optional, check, same, { type: 'string', format: 'date' });
}

/**
 * A point in time with its zone, `2026-11-23T09:00+09:00`; becomes a Date. In a form, which has no zones, a time of Korea.
 * @param zoned true where a query of the API asks for the zone as well
 */
export function Moment({ optional, zoned = false }: Presence & { zoned?: boolean } = {}): PropertyDecorator {
  const check = (value: unknown): ValueFault | null => {
    if (value instanceof Date) return null;
    const code = typeof value === 'string' && isZoneless(value) ? 'moment-without-zone' : 'not-a-moment';
    return { code, facts: { found: shown(value) } };
  };
  // in a query a plus sign that was not encoded has become a space
  const fromForm = (text: string) => (zoned ? text.replace(' ', '+') : isZoneless(text) ? `${text}+09:00` : text);
  const schema = { type: 'string', format: 'date-time', example: '2026-11-23T09:00:00+09:00' } as const;
  return field(optional, check, fromForm, schema, toMoment);
}

const LOCAL = String.raw`\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?`;
const ZONED = new RegExp(`^${LOCAL}(Z|[+-](0\\d|1[0-4]):[0-5]\\d)$`);
const ZONELESS = new RegExp(`^${LOCAL}$`);

const isZoneless = (text: string): boolean => ZONELESS.test(text) && calendarDate(text.slice(0, 10)) !== null;

function toMoment(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return ZONED.test(text) && calendarDate(text.slice(0, 10)) !== null ? new Date(text) : text;
}

export function Identifier({ optional }: Presence = {}): PropertyDecorator {
  const rule = { optional: optional ?? false, list: false, missing: 'not-chosen', fromForm: same<string> } as const;
  return declare({ ...rule, check: idCheck }, { type: 'string', format: 'uuid' }, same);
}

export function Identifiers({ min = 0, max }: { min?: number; max: number }): PropertyDecorator {
  return listField(idCheck, min, max, { type: 'string', format: 'uuid' });
}

/** Several texts that follow a pattern, each once. */
export function Patterns(pattern: RegExp, example: string, { min = 0, max }: { min?: number; max: number }) {
  return listField(patternCheck(pattern, example), min, max, { type: 'string', pattern: pattern.source, example });
}

export function Email({ optional }: Presence = {}): PropertyDecorator {
  const sound = /^[^\s@<>"]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;
  const check = (value: unknown): ValueFault | null =>
    typeof value === 'string' && value.length <= 254 && sound.test(value)
      ? null
      : { code: 'not-an-email', facts: { found: shown(value) } };
  return field(optional, check, same, { type: 'string', format: 'email' }, clean);
}

/** Text that follows a pattern; the fault shows an example of what is allowed. */
export function Pattern(pattern: RegExp, example: string, { optional }: Presence = {}): PropertyDecorator {
  const schema = { type: 'string', pattern: pattern.source, example } as const;
  return field(optional, patternCheck(pattern, example), same, schema, clean);
}

/** Text whose spelling a room's own pure rule knows: a number with a check digit. */
export function Spelled(
  isSound: (text: string) => boolean,
  { code, example }: { code: FaultCode; example: string },
  { optional }: Presence = {},
): PropertyDecorator {
  const check = (value: unknown): ValueFault | null =>
    typeof value === 'string' && isSound(value) ? null : { code, facts: { found: shown(value), example } };
  return field(optional, check, same, { type: 'string', example }, clean);
}

/** An object whose keys a room's own rule checks (answer values, measures). Its text is cleaned like all text from people. */
export function Values({ optional }: Presence = {}): PropertyDecorator {
  const check = (value: unknown): ValueFault | null => (isRecord(value) ? null : { code: 'not-an-object' });
  return field(optional, check, same, { type: 'object', additionalProperties: true }, cleanDeep);
}

/** A nested input with rules of its own. */
export function Nested(input: InputClass, { optional = false }: Presence = {}): PropertyDecorator {
  return nestedField(input, false, { optional }, { type: () => input });
}

/** @param optional true where a list that was not sent is an empty one */
export function NestedList(
  input: InputClass,
  { max, optional = false }: Presence & { max: number },
): PropertyDecorator {
  return nestedField(input, true, { optional }, { type: () => input, isArray: true, maxItems: max }, max);
}

type Change = (value: unknown) => unknown;

function field(
  optional: boolean | undefined,
  check: FieldRule['check'],
  fromForm: FieldRule['fromForm'],
  schema: ApiPropertyOptions,
  change: Change = same,
): PropertyDecorator {
  return declare({ optional: optional ?? false, list: false, check, fromForm }, schema, change);
}

function listField(each: FieldRule['check'], min: number, max: number, schema: ApiPropertyOptions): PropertyDecorator {
  const check = (value: unknown): ValueFault | null => {
    if (!Array.isArray(value)) return { code: 'not-a-list' };
    if (value.length > max) return { code: 'too-many', facts: { max } };
    if (value.length < min) return { code: 'too-few', facts: { min } };
    const repeated = value.find((entry, index) => value.indexOf(entry) !== index) as unknown;
    if (repeated !== undefined) return { code: 'duplicate', facts: { found: shown(repeated) } };
    return value.map(each).find((fault) => fault !== null) ?? null;
  };
  const described = { ...schema, isArray: true, minItems: min, maxItems: max } as ApiPropertyOptions;
  return declare(
    { optional: min === 0, list: true, missing: 'not-chosen', absent: [], check, fromForm: same },
    described,
    (value) => value ?? (min === 0 ? [] : value),
  );
}

function nestedField(
  nested: InputClass,
  list: boolean,
  { optional }: { optional: boolean },
  schema: ApiPropertyOptions,
  max = 1,
): PropertyDecorator {
  const check = (value: unknown): ValueFault | null => {
    if (!list) return isRecord(value) ? null : { code: 'not-an-object' };
    if (!Array.isArray(value)) return { code: 'not-a-list' };
    if (value.length > max) return { code: 'too-many', facts: { max } };
    return value.every(isRecord) ? null : { code: 'not-an-object' };
  };
  const absent = optional && list ? { absent: [] as const } : {};
  const change: Change = (value) => (optional && list ? (value ?? []) : value);
  const declared = declare({ optional, list, nested, check, fromForm: same, ...absent }, schema, change);
  return (target, key) => {
    declared(target, key);
    Type(() => nested)(target, key);
    ValidateNested()(target, key);
  };
}

/** Hands the rule to class-validator (whitelist, nesting), to class-transformer (cleaning) and to OpenAPI. */
function declare(rule: Omit<FieldRule, 'property'>, schema: ApiPropertyOptions, change: Change): PropertyDecorator {
  return (target, key) => {
    addRule(target, { ...rule, property: String(key) });
    Transform(({ value }: { value: unknown }) => change(value))(target, key);
    if (rule.optional) IsOptional()(target, key);
    ValidateBy({
      name: 'rule',
      validator: { validate: (value) => rule.check(value) === null, defaultMessage: () => '' },
    })(target, key);
    ApiProperty({
      ...schema,
      required: !rule.optional,
      ...(rule.optional ? { nullable: true } : {}),
    } as ApiPropertyOptions)(target, key);
  };
}

function choiceCheck(allowed: readonly string[]): FieldRule['check'] {
  return (value) =>
    typeof value === 'string' && allowed.includes(value)
      ? null
      : { code: 'not-a-choice', facts: { allowed, found: shown(value) } };
}

function patternCheck(pattern: RegExp, example: string): FieldRule['check'] {
  return (value) =>
    typeof value === 'string' && pattern.test(value)
      ? null
      : { code: 'not-in-form', facts: { found: shown(value), example } };
}

const idCheck: FieldRule['check'] = (value) =>
  typeof value === 'string' && isId(value) ? null : { code: 'not-an-id', facts: { found: shown(value) } };

function same<T>(value: T): T {
  return value;
}

const clean: Change = (value) => (typeof value === 'string' ? cleanText(value).trim() : value);

const inOneLine: Change = (value) => (typeof value === 'string' ? value.replace(/\s+/g, ' ') : value);

/** An optional text that was left empty was not given. */
const absentIfEmpty: Change = (value) => (value === '' ? null : value);

function cleanDeep(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanDeep);
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, cleanDeep(entry)]))
    : value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was found, short enough for a sentence. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
