import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addBusinessDays,
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  formatEnglishDate,
  formatKoreanDate,
  formatLongEnglishDate,
  formatLongKoreanDate,
  holidaysKnown,
  HolidaysUnknown,
  isBusinessDay,
  knownDate,
  onBusinessDay,
  seoulDate,
  seoulTime,
} from './time.js';

const anyDate = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((instant) => knownDate(instant.toISOString().slice(0, 10)));

describe('calendar dates', () => {
  it('takes real days only, in one spelling', () => {
    expect(calendarDate('2026-11-23')).toBe('2026-11-23');
    expect(calendarDate('2028-02-29')).toBe('2028-02-29');
    for (const text of [
      '2026-02-29',
      '2026-13-01',
      '2026-11-31',
      '2026-00-10',
      '0000-01-01',
      '26-11-23',
      '2026-1-3',
      '',
    ])
      expect(calendarDate(text)).toBeNull();
    for (const text of ['2026-11-23T00:00:00Z', ' 2026-11-23', '2026-11-23\n', '２０２６-11-23', '20261123'])
      expect(calendarDate(text)).toBeNull();
  });

  it('refuses a written date that is none', () => {
    expect(() => knownDate('2026-02-29')).toThrow(RangeError);
  });

  it('takes the Korean day, which begins at 15:00 UTC', () => {
    expect(seoulDate(new Date('2026-11-22T14:59:59.999Z'))).toBe('2026-11-22');
    expect(seoulDate(new Date('2026-11-22T15:00:00Z'))).toBe('2026-11-23');
    expect(seoulTime(new Date('2026-11-22T15:04:59Z'))).toBe('00:04');
  });

  it('writes dates as official documents do', () => {
    const date = knownDate('2026-11-23');
    expect(formatKoreanDate(date)).toBe('2026. 11. 23.');
    expect(formatKoreanDate(knownDate('2026-01-05'))).toBe('2026. 1. 5.');
    expect(formatLongKoreanDate(date)).toBe('2026년 11월 23일 월요일');
    expect(formatLongKoreanDate(knownDate('2026-11-22'))).toBe('2026년 11월 22일 일요일');
    expect(formatEnglishDate(date)).toBe('23 November 2026');
    expect(formatLongEnglishDate(date)).toBe('Monday, 23 November 2026');
  });
});

describe('periods', () => {
  it('counts days without the first, over the ends of months and years', () => {
    expect(addDays(knownDate('2026-12-25'), 10)).toBe('2027-01-04');
    expect(addDays(knownDate('2028-03-01'), -1)).toBe('2028-02-29');
  });

  it.each([
    ['2026-01-15', 1, '2026-02-15'],
    ['2026-01-28', 1, '2026-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-31'],
    ['2028-02-28', 1, '2028-03-28'],
    ['2026-04-30', 1, '2026-05-31'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-11-23', 3, '2027-02-23'],
  ])('ends a period from %s of %i months on %s', (from, months, end) => {
    expect(addMonths(knownDate(from), months)).toBe(end);
  });

  it('measures the days that it added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -20_000, max: 20_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });
});

describe('business days', () => {
  it('are not Saturdays, Sundays and public holidays', () => {
    expect(isBusinessDay(knownDate('2026-11-23'))).toBe(true);
    expect(isBusinessDay(knownDate('2026-11-21'))).toBe(false);
    expect(isBusinessDay(knownDate('2026-11-22'))).toBe(false);
    expect(isBusinessDay(knownDate('2026-12-25'))).toBe(false);
  });

  it('are counted without the first day, over the longest holidays', () => {
    expect(addBusinessDays(knownDate('2025-10-02'), 1)).toBe('2025-10-10');
    expect(addBusinessDays(knownDate('2026-11-20'), 3)).toBe('2026-11-25');
    expect(addBusinessDays(knownDate('2026-11-21'), 0)).toBe('2026-11-21');
  });

  it('take over a due date that falls on a holiday', () => {
    expect(onBusinessDay(knownDate('2027-01-31'))).toBe('2027-02-01');
    expect(onBusinessDay(knownDate('2027-02-06'))).toBe('2027-02-10');
    expect(onBusinessDay(knownDate('2026-11-30'))).toBe('2026-11-30');
  });

  it('are never guessed for a year whose holidays are not known', () => {
    expect(holidaysKnown(knownDate('2028-12-31'))).toBe(true);
    for (const date of [knownDate('2024-12-31'), knownDate('2029-01-02')]) {
      expect(holidaysKnown(date)).toBe(false);
      expect(() => isBusinessDay(date)).toThrow(HolidaysUnknown);
    }
    expect(() => addBusinessDays(knownDate('2028-12-29'), 1)).toThrow(HolidaysUnknown);
  });
});
