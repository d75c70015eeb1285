import { describe, expect, it } from '@jest/globals';
import { findingAfter, findingMoves, statesBefore } from './finding-lifecycle.js';

describe('a finding', () => {
  it('is changed, issued or withdrawn while it is proposed', () => {
    expect(findingMoves('proposed')).toEqual(['propose', 'issue', 'withdraw']);
  });

  it('once issued can only be recalled, to be thought over', () => {
    expect(findingMoves('issued')).toEqual(['recall']);
    expect(findingAfter('issued', 'recall')).toBe('proposed');
    expect(findingAfter('issued', 'withdraw')).toBeNull();
  });

  it('that was withdrawn is never issued, but may be proposed again', () => {
    expect(findingAfter('withdrawn', 'issue')).toBeNull();
    expect(findingAfter('withdrawn', 'propose')).toBe('proposed');
  });

  it('is issued from a proposal alone', () => {
    expect(statesBefore('issue')).toEqual(['proposed']);
  });
});
