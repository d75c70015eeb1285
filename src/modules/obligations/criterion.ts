import type { Citation } from '../../shared/citation.js';
import { allOf, anyOf, type Answer } from './answer.js';

/** Unit and period of measurement of each number that the law compares. */
const MEASURES = {
  'daily-users': { unit: 'persons-per-day', period: 'last-quarter' },
  'traffic-share': { unit: 'parts-per-million', period: 'last-quarter' },
  'floor-area': { unit: 'square-metres', period: 'none' },
  'receiving-capacity': { unit: 'kilowatts', period: 'none' },
  'total-sales': { unit: 'won', period: 'last-year' },
  'telecom-sales': { unit: 'won', period: 'last-year' },
  'ict-sales': { unit: 'won', period: 'last-year' },
} as const;

export type MeasureCode = keyof typeof MEASURES;
export type Unit = (typeof MEASURES)[MeasureCode]['unit'];
export type MeasurementPeriod = (typeof MEASURES)[MeasureCode]['period'];

export type FactCode =
  | 'value-added-operator'
  | 'korean-office'
  | 'public-body'
  | 'serves-others'
  | 'serves-itself'
  | 'exclusive-lease'
  | 'covered-by-22-7'
  | 'clustered-facility-operator'
  | 'major-telecom-operator';

/** What is known of a number. Where `complete` is false, parts of it were not measured: it is at least `value`, or quite unknown if null. */
export interface Measured {
  readonly value: number | null;
  readonly complete: boolean;
}

/** A number held against a threshold, with everything that made the answer. */
export interface NumberCriterion {
  readonly kind: 'number';
  readonly code: MeasureCode;
  readonly measured: Measured;
  readonly comparator: 'at-least' | 'below';
  readonly threshold: number;
  readonly unit: Unit;
  readonly period: MeasurementPeriod;
  readonly citation: Citation;
  readonly met: Answer;
}

/** A plain fact that must be so, or must not. */
export interface FactCriterion {
  readonly kind: 'fact';
  readonly code: FactCode;
  readonly measured: Answer;
  readonly expected: 'yes' | 'no';
  readonly citation: Citation;
  readonly met: Answer;
}

/** Criteria joined by the law's "and" or "or". */
export interface JoinedCriteria {
  readonly kind: 'all' | 'any';
  readonly of: readonly Criterion[];
  readonly met: Answer;
}

export type Criterion = NumberCriterion | FactCriterion | JoinedCriteria;

/** A number of which nothing is left to measure, or which is unknown. */
export function known(value: number | null): Measured {
  return { value, complete: value !== null };
}

export function atLeast(code: MeasureCode, measured: Measured, threshold: number, citation: Citation): Criterion {
  const met = reaches(measured, threshold);
  return { kind: 'number', code, measured, comparator: 'at-least', threshold, ...MEASURES[code], citation, met };
}

export function below(code: MeasureCode, measured: Measured, threshold: number, citation: Citation): Criterion {
  const met = opposite(reaches(measured, threshold));
  return { kind: 'number', code, measured, comparator: 'below', threshold, ...MEASURES[code], citation, met };
}

export function is(code: FactCode, measured: Answer, citation: Citation): Criterion {
  return { kind: 'fact', code, measured, expected: 'yes', citation, met: measured };
}

export function isNot(code: FactCode, measured: Answer, citation: Citation): Criterion {
  return { kind: 'fact', code, measured, expected: 'no', citation, met: opposite(measured) };
}

export function all(...of: readonly Criterion[]): Criterion {
  return { kind: 'all', of, met: allOf(of.map((criterion) => criterion.met)) };
}

export function any(...of: readonly Criterion[]): Criterion {
  return { kind: 'any', of, met: anyOf(of.map((criterion) => criterion.met)) };
}

function reaches({ value, complete }: Measured, threshold: number): Answer {
  if (value !== null && value >= threshold) return 'yes';
  return complete ? 'no' : 'unknown';
}

function opposite(answer: Answer): Answer {
  if (answer === 'unknown') return 'unknown';
  return answer === 'yes' ? 'no' : 'yes';
}
