import { cite } from '../../shared/citation.js';

/** The articles with which a report says what it is and what can be done. */
export const REMEDY_CITATIONS = {
  disadvantage: cite('APA', '제48조제2항'),
  opinion: cite('APA', '제50조'),
  notice: cite('APA', '제21조'),
  hearing: cite('APA', '제22조제3항'),
  told: cite('APA', '제26조'),
} as const;

/** Results are told within seven days (행정조사기본법 제24조). */
export const RESULT_NOTICE = cite('AIA', '제24조');
