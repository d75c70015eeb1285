import type { NumberCriterion } from '../../modules/obligations/index.js';
import { type Language, termsIn } from '../../shared/words/index.js';

const MYRIADS = ['', '만', '억', '조', '경'];
const MYRIAD = 10_000;
const PARTS_PER_PERCENT = 10_000;

/** A measured value or threshold with its unit, exact: `1,000,000명`, `1.25%`, `100억 원`. */
export function quantityIn(language: Language, value: number, unit: NumberCriterion['unit']): string {
  if (unit === 'parts-per-million') return shareIn(value);
  if (unit === 'won') return wonIn(language, value);
  return `${numberIn(value)}${language === 'ko' ? '' : ' '}${termsIn(language).units[unit]}`;
}

/** `12,300,000`: the same in both languages. */
export function numberIn(value: number): string {
  return value.toLocaleString('en-US');
}

/** Parts per million as per cent, exact: `1.25%`. */
export function shareIn(partsPerMillion: number): string {
  return `${(partsPerMillion / PARTS_PER_PERCENT).toLocaleString('en-US', { maximumFractionDigits: 4 })}%`;
}

/** An amount as it is read in the language: `99억 9,999만 9,999원`, `KRW 9,999,999,999`. */
export function wonIn(language: Language, won: number): string {
  if (language === 'en') return `KRW ${numberIn(won)}`;
  const groups = MYRIADS.map((name, power) => ({ name, digits: Math.floor(won / MYRIAD ** power) % MYRIAD }));
  const spoken = groups.filter(({ digits }) => digits > 0).toReversed();
  if (spoken.length === 0) return '0원';
  const text = spoken.map(({ name, digits }) => `${numberIn(digits)}${name}`).join(' ');
  return spoken.at(-1)?.name === '' ? `${text}원` : `${text} 원`;
}
