import { describe, expect, it } from '@jest/globals';
import { GROUP_VALUE, isFacilityNumber, isGroupKey, isKey } from './keys.js';

describe('numbers of buildings', () => {
  it.each(['F-0001', 'F-9999', 'F-10000', 'F-999999'])('accepts %s', (text) => {
    expect(isFacilityNumber(text)).toBe(true);
  });

  it.each(['', 'F-1', 'F-001', 'F-00001', 'f-0001', 'F-0001 ', 'F-0001\n', 'F-1000000', 'F-０００１'])(
    'refuses %j, so that one building has one spelling',
    (text) => {
      expect(isFacilityNumber(text)).toBe(false);
    },
  );
});

describe('keys', () => {
  it('have 1 to 64 lower-case letters, digits and hyphens', () => {
    expect(['a', '0', '-', 'a-0', 'x'.repeat(64)].every(isKey)).toBe(true);
    expect(['', 'x'.repeat(65), 'A', 'a_b', 'a b', 'a\n', '가'].some(isKey)).toBe(false);
  });

  it('of groups leave facility to the building', () => {
    expect(isGroupKey('campus')).toBe(true);
    expect(isGroupKey('facility')).toBe(false);
  });
});

describe('values of groups', () => {
  it('have 1 to 64 characters, counted as people count them', () => {
    expect(GROUP_VALUE.test('남부 변전소')).toBe(true);
    expect(GROUP_VALUE.test('𠮷'.repeat(64))).toBe(true);
    expect(GROUP_VALUE.test('𠮷'.repeat(65))).toBe(false);
    expect(GROUP_VALUE.test('')).toBe(false);
  });

  it.each(['a=b', 'a,b', 'a\nb'])('refuse %j', (text) => {
    expect(GROUP_VALUE.test(text)).toBe(false);
  });
});
