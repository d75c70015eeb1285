import type { Fault } from '../../shared/errors.js';
import type { CalendarDate } from '../../shared/time.js';
import type { MeasureValues } from './check-measure.js';
import { MEASURE_FIELDS, type MeasureField, type MeasureKind } from './measure-kinds.js';

/** The typed values behind the texts of a form. What was left empty is not registered; what does not fit its field's type
 *  stays as it was typed, for `checkMeasure` to refuse. */
export function typedMeasure(kind: MeasureKind, texts: Readonly<Record<string, unknown>>): MeasureValues {
  const given = Object.entries(texts).filter(([, text]) => text !== '');
  return Object.fromEntries(given.map(([key, text]) => [key, typed(fieldOf(kind, key), text)]));
}

/** Tests and inspections that are said to have happened and lie ahead. */
export function futureDates(kind: MeasureKind, values: MeasureValues, today: CalendarDate): readonly Fault[] {
  return Object.entries(values).flatMap(([key, value]): readonly Fault[] =>
    fieldOf(kind, key)?.type === 'date' && typeof value === 'string' && value > today
      ? [{ path: key, code: 'date-in-future', facts: { found: value, today } }]
      : [],
  );
}

function typed(field: MeasureField | undefined, text: unknown): unknown {
  if (typeof text !== 'string') return text;
  const word = text.trim();
  if (field?.type === 'integer' && /^-?\d[\d,]{0,20}$/.test(word)) return Number(word.replaceAll(',', ''));
  if (field?.type === 'flag' && (word === 'true' || word === 'false')) return word === 'true';
  return field?.type === 'text' ? text : word;
}

const fieldOf = (kind: MeasureKind, key: string) => MEASURE_FIELDS[kind].find((field) => field.key === key);
