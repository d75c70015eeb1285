import { fill, termsIn, type Language, type Terms } from './index.js';

/** What an amount may be given in; money and shares are written in their own way. */
export type AmountUnit = keyof Terms['units'] | 'parts-per-million' | 'won';

const MYRIADS = ['', '만', '억', '조', '경'];
const MYRIAD = 10_000;
const PARTS_PER_PERCENT = 10_000;

/** `12,300,000`, `0.1`: the same in both languages, and nothing of a number that was entered is rounded away. */
export function numberText(value: number): string {
  return NUMBER.format(value);
}

const NUMBER = new Intl.NumberFormat('en-US', { maximumFractionDigits: 10 });

/** A number with its unit, exact: `1,000,000명`, `1.25%`, `100억 원`. */
export function amountText(language: Language, value: number, unit: AmountUnit): string {
  if (unit === 'parts-per-million') return shareText(value);
  if (unit === 'won') return wonText(language, value);
  return fill(termsIn(language).units[unit].amount, { n: numberText(value) });
}

/** Parts per million as per cent, exact: `1.25%`. */
export function shareText(partsPerMillion: number): string {
  return `${numberText(partsPerMillion / PARTS_PER_PERCENT)}%`;
}

/** An amount of money as it is read in the language: `99억 9,999만 9,999원`, `KRW 9,999,999,999`. */
export function wonText(language: Language, won: number): string {
  if (language === 'en') return `KRW ${numberText(won)}`;
  const groups = MYRIADS.map((name, power) => ({ name, digits: Math.floor(won / MYRIAD ** power) % MYRIAD }));
  const spoken = groups.filter(({ digits }) => digits > 0).toReversed();
  if (spoken.length === 0) return '0원';
  const text = spoken.map(({ name, digits }) => `${numberText(digits)}${name}`).join(' ');
  return spoken.at(-1)?.name === '' ? `${text}원` : `${text} 원`;
}
