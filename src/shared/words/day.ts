import {
  calendarDate,
  formatEnglishDate,
  formatKoreanDate,
  formatLongEnglishDate,
  formatLongKoreanDate,
  seoulDate,
  seoulTime,
  type CalendarDate,
} from '../time.js';
import type { Language } from './index.js';

/** A day as people write it: `2026. 11. 23.`, `23 November 2026`. What is no day stays as it is. */
export function dayText(language: Language, day: string): string {
  const date = calendarDate(day);
  if (date === null) return day;
  return language === 'ko' ? formatKoreanDate(date) : formatEnglishDate(date);
}

/** The day that it is in Korea at an instant. */
export const dayOfText = (language: Language, at: Date): string => dayText(language, seoulDate(at));

/** Day and time in Korea: `2026. 11. 23. 15:19`. */
export const momentText = (language: Language, at: Date): string => `${dayOfText(language, at)} ${seoulTime(at)}`;

/** `2026년 11월 23일 월요일`, or `Monday, 23 November 2026`. */
export const longDayText = (language: Language, date: CalendarDate): string =>
  language === 'ko' ? formatLongKoreanDate(date) : formatLongEnglishDate(date);
