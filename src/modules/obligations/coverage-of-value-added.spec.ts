import { describe, expect, it } from '@jest/globals';
import { outcome } from '../../../test/support/coverage-facts.js';

describe('service stability, TBA 22-7', () => {
  it.each([
    [999_999, 10_000, 'no'],
    [1_000_000, 9_999, 'no'],
    [1_000_000, 10_000, 'yes'],
    [1_000_001, 10_001, 'yes'],
    [50_000_000, 0, 'no'],
    [0, 250_000, 'no'],
  ] as const)(
    'with %i users and %i millionths of the traffic: %s',
    (dailyUsers, trafficSharePartsPerMillion, expected) => {
      expect(outcome('TBA-22-7', { dailyUsers, trafficSharePartsPerMillion })).toBe(expected);
    },
  );

  it('is unknown where a figure is missing that could decide it, and no where the other decides it already', () => {
    expect(outcome('TBA-22-7', { dailyUsers: null, trafficSharePartsPerMillion: 10_000 })).toBe('unknown');
    expect(outcome('TBA-22-7', { dailyUsers: 1_000_000, trafficSharePartsPerMillion: null })).toBe('unknown');
    expect(outcome('TBA-22-7', { dailyUsers: null, trafficSharePartsPerMillion: null })).toBe('unknown');
    expect(outcome('TBA-22-7', { dailyUsers: null, trafficSharePartsPerMillion: 9_999 })).toBe('no');
  });

  it('does not reach an operator that is only a data centre', () => {
    const large = { kinds: ['data-centre'], dailyUsers: 2_000_000, trafficSharePartsPerMillion: 20_000 } as const;
    expect(outcome('TBA-22-7', large)).toBe('no');
  });

  it('asks for a domestic agent only of covered operators without an office in Korea', () => {
    const reached = { dailyUsers: 1_000_000, trafficSharePartsPerMillion: 10_000 };
    expect(outcome('TBA-22-8', { ...reached, koreanOffice: false })).toBe('yes');
    expect(outcome('TBA-22-8', { ...reached, koreanOffice: true })).toBe('no');
    expect(outcome('TBA-22-8', { ...reached, koreanOffice: null })).toBe('unknown');
    expect(outcome('TBA-22-8', { dailyUsers: 999_999, koreanOffice: false })).toBe('no');
    expect(outcome('TBA-22-8', { ...reached, dailyUsers: null, koreanOffice: false })).toBe('unknown');
  });
});

describe('major value-added operators, FA 35(1) 4', () => {
  it.each([
    [9_999_999, 19_999, 'no'],
    [10_000_000, 0, 'yes'],
    [10_000_001, 0, 'yes'],
    [0, 20_000, 'yes'],
    [0, 20_001, 'yes'],
  ] as const)(
    'with %i users or %i millionths of the traffic: %s',
    (dailyUsers, trafficSharePartsPerMillion, expected) => {
      expect(outcome('FA-35-4', { dailyUsers, trafficSharePartsPerMillion })).toBe(expected);
    },
  );

  it('are found by one figure, whatever is unknown beside it; else they are unknown', () => {
    expect(outcome('FA-35-4', { dailyUsers: null, trafficSharePartsPerMillion: 20_000 })).toBe('yes');
    expect(outcome('FA-35-4', { dailyUsers: 10_000_000, trafficSharePartsPerMillion: null })).toBe('yes');
    expect(outcome('FA-35-4', { dailyUsers: null, trafficSharePartsPerMillion: 19_999 })).toBe('unknown');
    expect(outcome('FA-35-4', { dailyUsers: 9_999_999, trafficSharePartsPerMillion: null })).toBe('unknown');
  });
});
