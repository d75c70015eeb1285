import { describe, expect, it } from '@jest/globals';
import { example, faultsOf } from '../../../test/support/topology-document.js';
import { readTopology } from './read-topology.js';

describe('integers', () => {
  it.each<[string, (value: string) => string, number, number]>([
    ['percent', (value) => example('role: active, percent: 100', `role: active, percent: ${value}`), 0, 1000],
    ['requiredPercent', (value) => example('requiredPercent: 100', `requiredPercent: ${value}`), 1, 1000],
    ['minutes', (value) => example('minutes: 10', `minutes: ${value}`), 1, 525_600],
    ['measuredMinutes', (value) => example('measuredMinutes: 14', `measuredMinutes: ${value}`), 1, 525_600],
    ['recoveryMinutes', (value) => example('recoveryMinutes: 60', `recoveryMinutes: ${value}`), 0, 525_600],
    ['dataLossSeconds', (value) => example('dataLossSeconds: 0', `dataLossSeconds: ${value}`), 0, 31_536_000],
    ['lagSeconds', (value) => example('lagSeconds: 5', `lagSeconds: ${value}`), 0, 31_536_000],
    ['users', (value) => example('users: 1000000', `users: ${value}`), 0, 100_000_000],
  ])('%s are whole numbers within their limits, both in', (_, text, min, max) => {
    expect(faultsOf(text(String(min)))).toEqual([]);
    expect(faultsOf(text(String(max)))).toEqual([]);
    for (const wrong of [String(min - 1), String(max + 1), '1.5', '"10"', '.inf', '.nan', 'null', 'true']) {
      expect(faultsOf(text(wrong))).toHaveLength(1);
      expect(faultsOf(text(wrong))[0]).toMatch(/ integer-range$/);
    }
  });
});

describe('lengths', () => {
  it('of ids are 1 to 64', () => {
    const named = (id: string) =>
      example('{ id: beta, name: 베타 }', `{ id: beta, name: 베타 }\n  - { id: ${id}, name: x }`);
    expect(faultsOf(named('x'.repeat(64)))).toEqual([]);
    expect(faultsOf(named('x'.repeat(65)))).toEqual(['10:11 sites.2.id malformed-key']);
    expect(faultsOf(named('""'))).toEqual(['10:11 sites.2.id malformed-key']);
    expect(faultsOf(named('7'))).toEqual(['10:11 sites.2.id expected-text']);
  });

  it('of group values are 1 to 64 and of names 1 to 200 characters, however many bytes they take', () => {
    expect(faultsOf(example('south', '𠮷'.repeat(64)))).toEqual([]);
    expect(faultsOf(example('south', '𠮷'.repeat(65)))).toEqual(['6:23 sites.0.groups.campus malformed-group-value']);
    expect(faultsOf(example('인증', '𠮷'.repeat(200)))).toEqual([]);
    expect(faultsOf(example('인증', '𠮷'.repeat(201)))).toEqual(['22:11 components.0.name text-length']);
  });
});

describe('text from people', () => {
  it('is kept as NFC, without characters that nobody can see', () => {
    const read = readTopology(example('인증', '인\u200B증'.normalize('NFD')), 'yaml');
    expect('topology' in read && read.topology.components[0]?.name).toBe('인증');
  });

  it('that is no text is refused', () => {
    expect(faultsOf(example('인증', '"\\uD800"'))).toEqual(['22:11 components.0.name unparsable']);
  });
});
