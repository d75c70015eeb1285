import { describe, expect, it } from '@jest/globals';
import { issueBlockers, namingFaults, namingOf, type EarlierReport, type IssueFacts } from './issue-rules.js';

const signed: IssueFacts = { reviewState: 'signed', signedStep: 2, ofAuthority: true, earlier: [] };
const first: EarlierReport = { number: 'N-1', version: 1, edition: 'operator', reason: null, signedStep: 2 };
const wish = { edition: 'operator', number: null, reason: null } as const;
const again: IssueFacts = { ...signed, signedStep: 5, earlier: [first] };

describe('issuing a report', () => {
  it('needs a review that is signed, not only concluded', () => {
    expect(issueBlockers(signed, 'operator')).toEqual([]);
    for (const facts of [
      { ...signed, reviewState: 'concluded', signedStep: null },
      { ...signed, reviewState: 'open', signedStep: null },
      { ...signed, reviewState: 'concluded' },
    ] as const)
      expect(issueBlockers(facts, 'operator')).toEqual([{ code: 'report-not-signed' }]);
  });

  it('is the act of the inspection’s authority', () => {
    expect(issueBlockers({ ...signed, ofAuthority: false }, 'ministry')).toEqual([{ code: 'report-other-authority' }]);
  });

  it('happens once for each edition of a sign-off', () => {
    const facts = { ...signed, earlier: [first] };
    expect(issueBlockers(facts, 'operator')).toEqual([
      { code: 'report-already-issued', facts: { number: 'N-1', version: 1 } },
    ]);
    expect(issueBlockers(facts, 'ministry')).toEqual([]);
    expect(issueBlockers(again, 'operator')).toEqual([]);
  });
});

describe('the name of a report', () => {
  it('is version 1 with a number that was asked for, or none yet', () => {
    expect(namingOf(signed, wish)).toEqual({ number: null, version: 1, reason: null });
    expect(namingOf(signed, { ...wish, number: 'N-9' })).toEqual({ number: 'N-9', version: 1, reason: null });
  });

  it('is the same for both editions of one sign-off', () => {
    const facts = { ...signed, earlier: [first] };
    expect(namingOf(facts, { ...wish, edition: 'ministry' })).toEqual({ number: 'N-1', version: 1, reason: null });
  });

  it('rises by one for a new sign-off, which needs a reason', () => {
    const naming = namingOf(again, wish);
    expect(naming).toEqual({ number: 'N-1', version: 2, reason: null });
    expect(namingFaults(again, wish, naming)).toEqual([{ path: 'reason', code: 'required' }]);
    const reasoned = { ...wish, reason: '판정 정정' };
    expect(namingFaults(again, reasoned, namingOf(again, reasoned))).toEqual([]);
  });

  it('takes the reason of the other edition of the same sign-off', () => {
    const second: EarlierReport = { ...first, version: 2, signedStep: 5, reason: '판정 정정' };
    const facts = { ...again, earlier: [first, second] };
    const naming = namingOf(facts, { ...wish, edition: 'ministry' });
    expect(naming).toEqual({ number: 'N-1', version: 2, reason: '판정 정정' });
    expect(namingFaults(facts, wish, naming)).toEqual([]);
  });

  it('keeps its number: another one is refused', () => {
    const other = { ...wish, number: 'N-2', reason: '정정' };
    expect(namingFaults(again, other, namingOf(again, other))).toEqual([
      { path: 'number', code: 'report-number-fixed', facts: { number: 'N-1' } },
    ]);
  });
});
