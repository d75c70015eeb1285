import { describe, expect, it } from '@jest/globals';
import { BASIS_RULES, basisBlockers, holderOf } from './data-request-basis.js';

describe('the basis of a data request', () => {
  it('is there only where the operator is covered in the year of the outage, or nobody decided', () => {
    const coverage = { 'TBA-22-7': 'no', 'NA-46': 'unknown' } as const;
    expect(basisBlockers('value-added', coverage)).toEqual([{ code: 'data-request-not-covered' }]);
    expect(basisBlockers('inspection', coverage)).toEqual([]);
    expect(basisBlockers('inspection', { ...coverage, 'NA-46': 'no' })).toHaveLength(1);
  });

  it('may be to learn whether the operator is covered at all', () => {
    expect(basisBlockers('coverage', { 'TBA-22-7': 'no', 'NA-46': 'no' })).toEqual([]);
  });

  it('says whose act it is: only the demand for an inspection of a data centre is delegated', () => {
    expect(holderOf('value-added')).toBe('headquarters');
    expect(holderOf('coverage')).toBe('headquarters');
    expect(holderOf('inspection')).toBe('field-office');
  });

  it('names the support of the agency under the Network Act alone', () => {
    expect(BASIS_RULES['value-added'].support).toBeNull();
    expect(BASIS_RULES.inspection.support).toMatchObject({ statute: 'NA', article: '제64조제10항' });
  });
});
