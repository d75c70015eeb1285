import type { Fault } from '../../shared/errors.js';
import { calendarDate } from '../../shared/time.js';
import type { AnswerKind, AnswerPart, ChoicePart, Item, NumberPart } from './catalogue.js';
import { UNITS } from './units.js';

/** What one part was answered: number in the part's unit; `yes`, `partly`, `no`, the value of a choice, a date or a text; ids of files. */
export type AnswerValue = number | string | readonly string[];

/** The answer to an item, by key of its parts. A part without answer is missing or null. */
export type AnswerValues = Readonly<Record<string, AnswerValue | null | undefined>>;

/** Longest text of an answer, in characters. */
export const LONGEST_TEXT = 10_000;

/** What is wrong with an answer as it is: unknown parts, wrong types, numbers out of the unit's range. Missing parts are no fault. */
export function checkAnswer(item: Item, values: Readonly<Record<string, unknown>>): readonly Fault[] {
  const known = new Map(item.parts.map((part) => [part.key, part]));
  return Object.entries(values).flatMap(([key, value]) => {
    const part = known.get(key);
    if (part === undefined) return [{ path: key, code: 'unknown', facts: { found: key } }];
    return isEmpty(value) ? [] : faultOf(part, value);
  });
}

/** True where every part is answered, and rightly. Nothing is said about whether criteria are met. */
export function isComplete(item: Item, values: Readonly<Record<string, unknown>>): boolean {
  return item.parts.every((part) => !isEmpty(values[part.key])) && checkAnswer(item, values).length === 0;
}

/** The choices of a yes-no answer, and of one that may be in between. */
export const YES_NO = ['yes', 'no'] as const;
export const YES_NO_PARTLY = ['yes', 'partly', 'no'] as const;

type Check = (part: AnswerPart, value: unknown) => readonly Fault[];

const CHECKS: {
  readonly [Kind in AnswerKind]: (part: AnswerPart & { kind: Kind }, value: unknown) => readonly Fault[];
} = {
  'yes-no': (part, value) => checkChoice(part.key, YES_NO, value),
  'yes-no-partly': (part, value) => checkChoice(part.key, YES_NO_PARTLY, value),
  choice: (part: ChoicePart, value) =>
    checkChoice(
      part.key,
      part.options.map((option) => option.value),
      value,
    ),
  number: checkNumber,
  date: (part, value) => {
    const isDate = typeof value === 'string' && calendarDate(value) !== null;
    return isDate ? [] : [{ path: part.key, code: 'not-a-date', facts: { found: shown(value) } }];
  },
  text: (part, value) => {
    if (typeof value !== 'string') return [{ path: part.key, code: 'not-text' }];
    const found = Array.from(value).length;
    return found <= LONGEST_TEXT ? [] : [{ path: part.key, code: 'too-long', facts: { max: LONGEST_TEXT, found } }];
  },
  file: (part, value) => {
    const isList = Array.isArray(value) && value.every((id) => typeof id === 'string');
    return isList ? [] : [{ path: part.key, code: 'not-a-list' }];
  },
};

function faultOf(part: AnswerPart, value: unknown): readonly Fault[] {
  const check = CHECKS[part.kind] as Check; // the key guarantees that the kinds agree
  return check(part, value);
}

function checkNumber(part: NumberPart, value: unknown): readonly Fault[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return [{ path: part.key, code: 'not-number', facts: { found: shown(value) } }];
  }
  const { min, max: most, whole } = UNITS[part.unit];
  const max = part.max ?? most;
  if (value < min || value > max) {
    return [{ path: part.key, code: 'out-of-range', facts: { min, max, found: value, unit: part.unit } }];
  }
  if (whole && !Number.isInteger(value)) return [{ path: part.key, code: 'not-integer', facts: { found: value } }];
  return [];
}

function checkChoice(path: string, allowed: readonly string[], value: unknown): readonly Fault[] {
  if (typeof value === 'string' && allowed.includes(value)) return [];
  return [{ path, code: 'not-a-choice', facts: { allowed, found: shown(value) } }];
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
