import type { Fault } from '../../shared/errors.js';
import { calendarDate } from '../../shared/time.js';
import { MEASURE_FIELDS, type MeasureField, type MeasureKind } from './measure-kinds.js';

/** What is registered of a measure: whole numbers in the field's unit, options, flags, dates and texts by field key. */
export type MeasureValues = Readonly<Record<string, unknown>>;

/** Every fault of the values; `path` is the key of the field. At least one value must be given. */
export function checkMeasure(kind: MeasureKind, values: MeasureValues): readonly Fault[] {
  const fields = MEASURE_FIELDS[kind];
  const allowed = fields.map((field) => field.key);
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  if (given.length === 0) return [{ path: '', code: 'too-few', facts: { min: 1 } }];
  return given.flatMap(([key, value]): readonly Fault[] => {
    const field = fields.find((each) => each.key === key);
    if (field === undefined) return [{ path: key, code: 'key-unknown', facts: { found: key, allowed } }];
    const fault = valueFault(field, value);
    return fault === null ? [] : [{ path: key, ...fault }];
  });
}

function valueFault(field: MeasureField, value: unknown): Omit<Fault, 'path'> | null {
  const found = JSON.stringify(value).slice(0, 80);
  switch (field.type) {
    case 'integer': {
      const { min, max } = field;
      const inside = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
      return inside ? null : { code: 'integer-range', facts: { min, max, found } };
    }
    case 'choice':
      return field.options.some((option) => option === value)
        ? null
        : { code: 'not-a-choice', facts: { allowed: field.options, found } };
    case 'flag':
      return typeof value === 'boolean' ? null : { code: 'expected-flag', facts: { found } };
    case 'date':
      return typeof value === 'string' && calendarDate(value) !== null
        ? null
        : { code: 'not-a-date', facts: { found } };
    case 'text':
      return textFault(value, field.maxLength, found);
  }
}

function textFault(value: unknown, maxLength: number, found: string): Omit<Fault, 'path'> | null {
  if (typeof value !== 'string') return { code: 'expected-text', facts: { found } };
  const length = Array.from(value).length;
  return value.trim() !== '' && length <= maxLength
    ? null
    : { code: 'text-length', facts: { min: 1, max: maxLength, found: length } };
}
