import { describe, expect, it } from '@jest/globals';
import { knownDate } from '../../shared/time.js';
import { prolonged, prolongationFaults } from './prolongation.js';

const standing = { submissionDueOn: knownDate('2026-12-11'), endsOn: knownDate('2026-12-31') };
const faults = (endsOn: string, submissionDueOn: string | null, today = '2026-11-23') =>
  prolongationFaults(
    standing,
    prolonged(standing, {
      endsOn: knownDate(endsOn),
      submissionDueOn: submissionDueOn === null ? null : knownDate(submissionDueOn),
    }),
    knownDate(today),
  ).map(({ path, code, facts }) => `${path} ${code} ${String(facts?.['min'] ?? facts?.['start'])}`);

describe('the prolongation of an inspection', () => {
  it('sets a later end, and a later day of submission where one is named', () => {
    expect(faults('2027-01-01', null)).toEqual([]);
    expect(faults('2027-01-29', '2026-12-11')).toEqual([]);
    expect(faults('2027-01-29', '2027-01-29')).toEqual([]);
  });

  it('never leaves a day where it was or brings it forward', () => {
    expect(faults('2026-12-31', null)).toEqual(['endsOn day-passed 2027-01-01']);
    expect(faults('2027-01-29', '2026-12-10')).toEqual(['submissionDueOn day-passed 2026-12-12']);
  });

  it('ends on no day that has passed, however late it is asked for', () => {
    expect(faults('2027-01-29', '2027-01-20', '2027-02-01')).toEqual([
      'endsOn day-passed 2027-02-01',
      'submissionDueOn day-passed 2027-02-01',
    ]);
  });

  it('ends no sooner than the operators submit', () => {
    expect(faults('2027-01-29', '2027-02-01')).toEqual(['endsOn end-before-start 2027-02-01']);
  });
});
