import { Temporal } from 'temporal-polyfill';
import { holidaysOf } from './holidays.js';

declare const calendar: unique symbol;

/** A legal day in Korea, `2026-11-23`. Compares as text. Made by {@link calendarDate} or from another calendar date. */
export type CalendarDate = string & { readonly [calendar]: true };

/** A point in time. */
export type Instant = Date;

const ZONE = 'Asia/Seoul';

/** The holidays of that year are not known, so nobody can say which of its days are working days. */
export class HolidaysUnknown extends Error {
  constructor(readonly year: number) {
    super(`the public holidays of ${year} are not known`);
  }
}

/** The calendar date that the text spells (`YYYY-MM-DD`, 1900 to 2199), or null where it is not a real day. */
export function calendarDate(text: string): CalendarDate | null {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return null;
  try {
    return dateOf(Temporal.PlainDate.from(text, { overflow: 'reject' }));
  } catch {
    return null;
  }
}

/** A date that is known to be one: written in the program, or read from a date column.
 *  @throws RangeError where it is not one after all */
export function knownDate(text: string): CalendarDate {
  const date = calendarDate(text);
  if (date === null) throw new RangeError(`not a date: ${text}`);
  return date;
}

/** The day that it is in Korea at that instant. */
export function seoulDate(instant: Instant): CalendarDate {
  return dateOf(inSeoul(instant).toPlainDate());
}

/** The year that it is in Korea at that instant. */
export function seoulYear(instant: Instant): number {
  return inSeoul(instant).year;
}

/** The time of day in Korea at that instant: `14:05`. */
export function seoulTime(instant: Instant): string {
  return inSeoul(instant).toPlainTime().toString({ smallestUnit: 'minute' });
}

/** That many days later (earlier if negative). As a period the first day does not count (민법 제157조): 10 days from the 1st end on the 11th. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(plain(date).add({ days }));
}

/** The last day of a period of that many months (at least 1) after the date, as 민법 제157조 and 제160조 count: the first day does not count;
 *  the period ends on the eve of the corresponding day, or at the end of the month that has no such day. So 01-15 gives 02-15,
 *  01-31 gives 02-28, and 02-28, whose period begins with March, gives 03-31. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const start = plain(date).add({ days: 1 });
  const end = start.add({ months }, { overflow: 'constrain' });
  return dateOf(end.day === start.day ? end.subtract({ days: 1 }) : end);
}

/** The corresponding day that many months earlier, or the last day of the month that has no such day. */
export function monthsBefore(date: CalendarDate, months: number): CalendarDate {
  return dateOf(plain(date).subtract({ months }, { overflow: 'constrain' }));
}

/** Days from one date to another; negative if the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return plain(from).until(plain(to), { largestUnit: 'day' }).days;
}

/** True where the holidays of the date's year are known, so that {@link isBusinessDay} can answer. Counting may still run into a later year. */
export function holidaysKnown(date: CalendarDate): boolean {
  return holidaysOf(plain(date).year) !== null;
}

/** True on a day that is neither Saturday, Sunday nor a public holiday.
 *  Temporary holidays that the cabinet sets later are not foreseen.
 *  @throws HolidaysUnknown for a year whose holidays are not known */
export function isBusinessDay(date: CalendarDate): boolean {
  const day = plain(date);
  const holidays = holidaysOf(day.year);
  if (holidays === null) throw new HolidaysUnknown(day.year);
  return day.dayOfWeek < 6 && !holidays.some((holiday) => holiday.day === date.slice(5));
}

/** The given number of business days (at least 0) after the date, which itself does not count.
 *  @throws HolidaysUnknown */
export function addBusinessDays(date: CalendarDate, days: number): CalendarDate {
  let reached = date;
  for (let left = days; left > 0;) {
    reached = addDays(reached, 1);
    if (isBusinessDay(reached)) left -= 1;
  }
  return reached;
}

/** Where a period's last day is a Saturday or public holiday, the next business day; otherwise the day itself (민법 제161조).
 *  @throws HolidaysUnknown */
export function onBusinessDay(date: CalendarDate): CalendarDate {
  return isBusinessDay(date) ? date : addBusinessDays(date, 1);
}

/** `2026. 11. 23.`, the form of official documents. */
export function formatKoreanDate(date: CalendarDate): string {
  const { year, month, day } = plain(date);
  return `${year}. ${month}. ${day}.`;
}

/** `2026년 11월 23일 월요일`. */
export function formatLongKoreanDate(date: CalendarDate): string {
  const { year, month, day, dayOfWeek } = plain(date);
  return `${year}년 ${month}월 ${day}일 ${'월화수목금토일'.charAt(dayOfWeek - 1)}요일`;
}

/** `23 November 2026`. */
export function formatEnglishDate(date: CalendarDate): string {
  return ENGLISH_DATE.format(Date.parse(date));
}

/** `Monday, 23 November 2026`. */
export function formatLongEnglishDate(date: CalendarDate): string {
  return `${ENGLISH_WEEKDAY.format(Date.parse(date))}, ${formatEnglishDate(date)}`;
}

// Made once: to make one takes a hundred times as long as to use it.
const ENGLISH_DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const ENGLISH_WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

function inSeoul(instant: Instant): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(ZONE);
}

function plain(date: CalendarDate): Temporal.PlainDate {
  return Temporal.PlainDate.from(date);
}

/** The only place where text becomes a calendar date. */
function dateOf(day: Temporal.PlainDate): CalendarDate {
  return day.toString() as CalendarDate;
}
