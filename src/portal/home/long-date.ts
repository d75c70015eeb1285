import { type CalendarDate, formatLongEnglishDate, formatLongKoreanDate } from '../../shared/time.js';
import type { Language } from '../../shared/words/index.js';

/** `2026년 11월 23일 월요일`, or `Monday, 23 November 2026`. */
export const longDate = (language: Language, date: CalendarDate): string =>
  language === 'ko' ? formatLongKoreanDate(date) : formatLongEnglishDate(date);
