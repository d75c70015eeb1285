import { describe, expect, it } from '@jest/globals';
import { knownDate } from '../../shared/time.js';
import {
  INSPECTION_BASES,
  inspectionBasesOf,
  mayInspectOn,
  noticeDueOn,
  resultNoticeDueOn,
} from './inspection-bases.js';

describe('inspection bases', () => {
  it('are two under TBA 22-7, which has no power of its own, and one under each other regime', () => {
    const codes = (regime: Parameters<typeof inspectionBasesOf>[0]) =>
      inspectionBasesOf(regime).map(({ code }) => code);
    expect(codes('TBA-22-7')).toEqual(['TBA-82', 'TBA-consent']);
    expect(codes('FA-35')).toEqual(['FA-36-2']);
    expect(codes('NA-46')).toEqual(['NA-46-3']);
  });

  it.each(INSPECTION_BASES)('$code is for the field office; for headquarters only by consent', (basis) => {
    expect(mayInspectOn(basis, 'field-office').ok).toBe(true);
    expect(mayInspectOn(basis, 'headquarters').ok).toBe(basis.code === 'TBA-consent');
    for (const kind of ['operator', 'agent', 'specialised-body'] as const)
      expect(mayInspectOn(basis, kind).ok).toBe(false);
  });

  it.each(INSPECTION_BASES)('$code wants notice seven days before, unless the operator consents', (basis) => {
    const due = noticeDueOn(basis, knownDate('2026-12-01'));
    expect(due).toBe(basis.needsConsent ? '2026-12-01' : '2026-11-24');
  });

  it('let the operator know the result within seven days', () => {
    expect(resultNoticeDueOn(knownDate('2026-12-28'))).toBe('2027-01-04');
  });
});
