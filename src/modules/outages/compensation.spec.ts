import { describe, expect, it } from '@jest/globals';
import { announcedFaults, givenFaults } from './compensation.js';

const NOTHING = { extensionHours: null, extensionDays: null, amountWon: null };
const codes = (faults: readonly { readonly path: string; readonly code: string }[]) =>
  faults.map(({ path, code }) => `${path}: ${code}`);

describe('a compensation', () => {
  it('that extends says by how many hours or by how many days', () => {
    expect(codes(announcedFaults('extension', NOTHING))).toEqual(['extensionHours: extension-open']);
    expect(announcedFaults('extension', { ...NOTHING, extensionDays: 3 })).toEqual([]);
    expect(announcedFaults('extension', { ...NOTHING, extensionHours: 72 })).toEqual([]);
    expect(codes(announcedFaults('extension', { ...NOTHING, extensionHours: 72, extensionDays: 3 }))).toEqual([
      'extensionDays: extension-twice',
    ]);
  });

  it('in money says how much, a credit only where it is the same for all', () => {
    expect(codes(announcedFaults('money', NOTHING))).toEqual(['amountWon: required']);
    expect(announcedFaults('money', { ...NOTHING, amountWon: 1500 })).toEqual([]);
    expect(announcedFaults('credit', NOTHING)).toEqual([]);
    expect(announcedFaults('credit', { ...NOTHING, amountWon: 500 })).toEqual([]);
  });

  it('has no quantity of another kind', () => {
    expect(codes(announcedFaults('other', { extensionHours: 1, extensionDays: 2, amountWon: 3 }))).toEqual([
      'extensionHours: not-of-this-kind',
      'extensionDays: not-of-this-kind',
      'amountWon: not-of-this-kind',
    ]);
    expect(codes(announcedFaults('extension', { ...NOTHING, extensionDays: 3, amountWon: 3 }))).toEqual([
      'amountWon: not-of-this-kind',
    ]);
  });

  it('is given in the quantity of its kind, money as the total', () => {
    const none = { extensionHours: null, extensionDays: null, totalWon: null };
    expect(codes(givenFaults('money', none))).toEqual(['totalWon: required']);
    expect(givenFaults('other', none)).toEqual([]);
    expect(codes(givenFaults('credit', { ...none, extensionDays: 3 }))).toEqual(['extensionDays: not-of-this-kind']);
  });
});
