import { describe, expect, it } from '@jest/globals';
import { knownDate } from '../../shared/time.js';
import { proposedDueDates } from './deadline.js';

const proposed = (servedOn: string) => proposedDueDates(knownDate(servedOn)).map(({ dueOn }) => dueOn);

describe('proposed due dates', () => {
  it('are one month for the plan and three for the result, marked as practice', () => {
    expect(proposedDueDates(knownDate('2026-11-23'))).toEqual([
      { what: 'plan', dueOn: '2026-12-23', basis: 'practice' },
      { what: 'result', dueOn: '2027-02-23', basis: 'practice' },
    ]);
  });

  it('move on from Saturdays, Sundays and holidays', () => {
    expect(proposed('2026-09-30')).toEqual(['2026-11-02', '2026-12-31']);
    expect(proposed('2026-11-06')).toEqual(['2026-12-07', '2027-02-10']);
  });

  it('stay where they are in a year whose holidays are not known', () => {
    expect(proposed('2028-11-30')).toEqual(['2028-12-31', '2029-02-28']);
  });
});
