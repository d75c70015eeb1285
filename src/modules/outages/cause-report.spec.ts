import { describe, expect, it } from '@jest/globals';
import { causeReportFaults } from './cause-report.js';

describe('a root-cause report', () => {
  const now = new Date('2026-11-27T00:00:00Z');
  const known = new Map([['sign-in', '인증']]);
  const sound = {
    course: [{ at: new Date('2026-10-15T06:19:00Z') }],
    causes: [{ codes: ['sign-in'] }],
    changeReason: null,
  };
  const codesOf = (told: typeof sound | object, version = 1) =>
    causeReportFaults({ ...sound, ...told }, version, known, now).map(({ path, code }) => `${path} ${code}`);

  it('may tell what came before the outage, since its cause mostly lies there', () => {
    expect(codesOf({ course: [{ at: new Date('2025-01-01T00:00:00Z') }] })).toEqual([]);
  });

  it('tells nothing that has not happened, names only what is registered, and has a cause', () => {
    expect(codesOf({ course: [{ at: new Date('2026-11-28T00:00:00Z') }] })).toEqual(['course.0.at moment-in-future']);
    expect(codesOf({ causes: [{ codes: ['sign-in', 'nothing'] }] })).toEqual(['causes.0.codes outage-part-unknown']);
    expect(codesOf({ causes: [] })).toEqual(['causes too-few']);
  });

  it('says why it replaces the version before', () => {
    expect(codesOf({}, 2)).toEqual(['changeReason required']);
    expect(codesOf({ changeReason: '원인이 더 밝혀졌습니다.' }, 2)).toEqual([]);
  });
});
