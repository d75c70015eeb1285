import { describe, expect, it } from '@jest/globals';
import { type CheckOutcome, type IssuedDocument, outcomeOf } from './document-check.js';

const AT = new Date('2026-11-27T00:00:00Z');
const ISSUED: IssuedDocument = {
  kind: 'audit-report',
  ...{ number: '과기정통부-점검-2026-0001', version: 1, edition: 'operator', issuedAt: AT },
  ...{ newestVersion: 1, newestAt: AT },
};

describe('what is said of a file', () => {
  it.each([
    ['genuine', ISSUED, 'current'],
    ['genuine', { ...ISSUED, newestVersion: 2 }, 'replaced'],
    ['genuine', null, 'not-issued-here'],
    ['unknown', ISSUED, 'signed-otherwise'],
    ['not-genuine', { ...ISSUED, newestVersion: 2 }, 'signed-otherwise'],
    ['unknown', null, 'not-genuine'],
    ['not-genuine', null, 'not-genuine'],
  ] as const)('where its signature is %s and the record %j: %s', (verdict, issued, outcome: CheckOutcome) => {
    expect(outcomeOf(verdict, issued)).toBe(outcome);
  });
});
