import { describe, expect, it } from '@jest/globals';
import { knownDate } from '../../shared/time.js';
import { termsIn } from '../../shared/words/index.js';
import { legalDatesFrom } from './calendar.js';

const from = (date: string) => legalDatesFrom(knownDate(date)).map(({ code, dueOn }) => [dueOn, code]);

describe('legal calendar', () => {
  it('lists each date once, the next one first', () => {
    expect(from('2026-11-23')).toEqual([
      ['2026-11-30', 'basic-plan'],
      ['2026-11-30', 'grade-designation'],
      ['2027-01-31', 'annual-filing'],
      ['2027-07-31', 'plan-guideline'],
      ['2027-09-30', 'disaster-plan'],
      ['2027-09-30', 'facility-grades'],
    ]);
  });

  it('counts a date as open on its own day and as past on the next', () => {
    expect(from('2026-01-31')[0]).toEqual(['2026-01-31', 'annual-filing']);
    expect(from('2026-02-01').at(-1)).toEqual(['2027-01-31', 'annual-filing']);
  });

  it('tells operators from the ministry, and has words for each date', () => {
    const operators = legalDatesFrom(knownDate('2026-01-01')).filter(({ duty }) => duty === 'operator');
    expect(operators.map(({ code }) => code)).toEqual(['annual-filing', 'disaster-plan', 'facility-grades']);
    for (const { code } of operators) expect(termsIn('ko').legalDates[code]).toBeTruthy();
  });
});
