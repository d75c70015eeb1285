import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import { knownDate, type CalendarDate } from '../../shared/time.js';
import { INSPECTION_BASES } from '../obligations/inspection-bases.js';
import type { Plan } from './plan.js';

const { noticeDay, planFaults, proposedDates } = await builtOutside<typeof import('./plan.js')>(
  'src/modules/inspections/plan.js',
);

const day = (text: string): CalendarDate => knownDate(text);

const sound: Plan = {
  regime: 'NA-46',
  kind: 'regular',
  basis: 'NA-46-3',
  noticeOn: day('2026-11-23'),
  startsOn: day('2026-11-30'),
  submissionDueOn: day('2026-12-14'),
  endsOn: day('2027-01-29'),
  operatorIds: [],
};
const faultsOf = (changes: Partial<Plan>) =>
  planFaults({ ...sound, ...changes }).map(({ path, code }) => `${path} ${code}`);

describe('the plan of an inspection', () => {
  it('is sound with notice exactly seven days before the beginning', () => {
    expect(faultsOf({})).toEqual([]);
  });

  it('gives notice too late one day after that, and says by when and under which article', () => {
    const [fault] = planFaults({ ...sound, noticeOn: day('2026-11-24') });
    expect(fault).toMatchObject({ path: 'noticeOn', code: 'notice-late' });
    expect(fault?.facts).toMatchObject({ latest: '2026-11-23', days: 7, article: '「행정조사기본법」 제17조제1항' });
  });

  it('names a day of notice unless the operator consents', () => {
    expect(faultsOf({ noticeOn: null })).toEqual(['noticeOn notice-missing']);
    expect(faultsOf({ regime: 'TBA-22-7', basis: 'TBA-consent', noticeOn: null })).toEqual([]);
  });

  it('takes its basis from its regime', () => {
    expect(faultsOf({ basis: 'FA-36-2' })).toEqual(['basis not-a-choice']);
  });

  it('may be answered and end on the day it begins, but not before', () => {
    const start = sound.startsOn;
    expect(faultsOf({ submissionDueOn: start, endsOn: start })).toEqual([]);
    expect(faultsOf({ submissionDueOn: day('2026-11-29') })).toEqual(['submissionDueOn end-before-start']);
    expect(faultsOf({ endsOn: day('2026-12-13') })).toEqual(['endsOn end-before-start']);
  });

  it('tells every wrong date at once', () => {
    const wrong = { noticeOn: day('2026-12-01'), submissionDueOn: day('2026-11-01'), endsOn: day('2026-10-01') };
    expect(faultsOf(wrong)).toHaveLength(3);
  });

  it('names operators for a special inspection and for no other', () => {
    expect(faultsOf({ operatorIds: ['x'] })).toEqual(['operatorIds only-for-special']);
    expect(faultsOf({ kind: 'special' })).toEqual(['operatorIds too-few']);
    expect(faultsOf({ kind: 'special', operatorIds: ['x'] })).toEqual([]);
  });

  it('has its notice due on the first day where none is named', () => {
    expect(noticeDay({ basis: 'TBA-consent', noticeOn: null, startsOn: sound.startsOn })).toBe(sound.startsOn);
    expect(noticeDay(sound)).toBe('2026-11-23');
  });

  it.each(INSPECTION_BASES)('is proposed with dates that are sound on $code', ({ code, regime }) => {
    for (const today of ['2026-11-23', '2026-12-31', '2027-09-10', '2031-02-28']) {
      const dates = proposedDates(regime, day(today));
      expect(planFaults({ ...sound, regime, basis: code, ...dates })).toEqual([]);
    }
  });
});
