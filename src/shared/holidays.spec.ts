import { describe, expect, it } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { holidaysOf, type Holiday } from './holidays.js';

const YEARS = [2025, 2026, 2027, 2028];

/** Which days of the week oblige a substitute for a holiday that falls on them: 제3조제1항제1호 and 제2호. 1월 1일, 현충일 and election days have none. */
function substitutedWeekdays(name: string): readonly number[] {
  if (name === '1월 1일' || name === '현충일') return [];
  return /설날|추석/.test(name) ? [7] : [6, 7];
}

/** The substitutes that 제3조 gives for the holidays that the table lists. */
function substitutesByRule(year: number, holidays: readonly Holiday[]): readonly string[] {
  const taken = holidays.filter((holiday) => holiday.kind !== 'substitute').map((holiday) => holiday.day);
  const statutory = holidays
    .filter((holiday) => holiday.kind === 'statutory')
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const substitutes: string[] = [];
  for (const [index, { day, name }] of statutory.entries()) {
    const weekday = Temporal.PlainDate.from(`${year}-${day}`).dayOfWeek;
    const overlaps = weekday < 6 && statutory[index - 1]?.day === day;
    if (overlaps || substitutedWeekdays(name).includes(weekday))
      substitutes.push(firstFreeDay(year, day, [...taken, ...substitutes]));
  }
  return substitutes;
}

function firstFreeDay(year: number, day: string, taken: readonly string[]): string {
  let next = Temporal.PlainDate.from(`${year}-${day}`).add({ days: 1 });
  while (next.dayOfWeek > 5 || taken.includes(next.toString().slice(5))) next = next.add({ days: 1 });
  return next.toString().slice(5);
}

const daysOf = (year: number, kind: Holiday['kind']): readonly string[] =>
  (holidaysOf(year) ?? []).filter((holiday) => holiday.kind === kind).map((holiday) => holiday.day);

describe('public holidays', () => {
  it.each(YEARS)('of %i list exactly the substitutes that the decree gives', (year) => {
    expect(daysOf(year, 'substitute')).toEqual(substitutesByRule(year, holidaysOf(year) ?? []));
  });

  it('hold the substitutes that the ministry announced', () => {
    expect(daysOf(2025, 'substitute')).toEqual(['03-03', '05-06', '10-08']);
    expect(daysOf(2026, 'substitute')).toEqual(['03-02', '05-25', '08-17', '10-05']);
    expect(daysOf(2027, 'substitute')).toEqual(['02-09', '05-03', '07-19', '08-16', '10-04', '10-11', '12-27']);
    expect(daysOf(2028, 'substitute')).toEqual(['10-05']);
  });

  it('include 노동절 and 제헌절 from 2026 on, not before', () => {
    expect(daysOf(2025, 'statutory')).not.toContain('05-01');
    expect(daysOf(2025, 'statutory')).not.toContain('07-17');
    expect(daysOf(2026, 'statutory')).toEqual(expect.arrayContaining(['05-01', '07-17']));
  });

  it('are real days, and three in a row at 설날 and 추석', () => {
    for (const year of YEARS) {
      const holidays = holidaysOf(year) ?? [];
      for (const { day } of holidays) expect(() => Temporal.PlainDate.from(`${year}-${day}`)).not.toThrow();
      for (const name of ['설날', '추석']) {
        const days = holidays.filter((holiday) => holiday.name.startsWith(name)).map(({ day }) => day);
        const first = Temporal.PlainDate.from(`${year}-${days[0] ?? ''}`);
        expect(days).toEqual([0, 1, 2].map((n) => first.add({ days: n }).toString().slice(5)));
      }
    }
  });

  it('are unknown, not absent, outside the table', () => {
    expect(holidaysOf(2024)).toBeNull();
    expect(holidaysOf(2029)).toBeNull();
  });
});
