import { dayOfText, momentText } from '../../shared/words/day.js';
import { fill, termsIn } from '../../shared/words/index.js';
import { numberText } from '../../shared/words/quantity.js';
import type { Moment } from './moment.js';

/** The report is written in Korean, which prevails. */
export const TERMS = termsIn('ko');
export const WORDS = TERMS.auditReport;

/** `2026. 11. 23.` */
export function dayOf(moment: Moment): string {
  return dayOfText('ko', new Date(moment));
}

/** `2026. 11. 23. 15:19` */
export function timeOf(moment: Moment): string {
  return momentText('ko', new Date(moment));
}

/** Exact, since it identifies the file: `1,234,567바이트`. */
export function sizeText(bytes: number): string {
  return fill(WORDS.size, { bytes: numberText(bytes) });
}
