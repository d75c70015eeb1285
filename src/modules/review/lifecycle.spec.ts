import { describe, expect, it } from '@jest/globals';
import {
  isSettled,
  REVIEW_ACTS,
  REVIEW_MOVES,
  reviewActs,
  SUPPLEMENT_MOVES,
  SUPPLEMENT_STATES,
  supplementActs,
} from './lifecycle.js';

describe('a review', () => {
  it('is judged, recorded on and asked about only while it is open', () => {
    expect(reviewActs('open')).toEqual(['judge', 'record', 'ask-supplement', 'conclude', 'decide-opinion']);
    for (const act of ['judge', 'record', 'ask-supplement'] as const) expect(REVIEW_MOVES[act].from).toEqual(['open']);
  });

  it('takes opinions, and a signature or its refusal, once it is concluded', () => {
    expect(reviewActs('concluded')).toEqual(['give-opinion', 'decide-opinion', 'sign', 'send-back', 'reopen']);
    expect(REVIEW_MOVES['send-back'].to).toBe('open');
  });

  it('is only ever reopened once it is signed', () => {
    expect(reviewActs('signed')).toEqual(['reopen']);
  });

  it('is never signed before it was concluded', () => {
    const leading = REVIEW_ACTS.filter((act) => REVIEW_MOVES[act].to === 'signed');
    expect(leading).toEqual(['sign']);
    expect(REVIEW_MOVES.sign.from).toEqual(['concluded']);
  });
});

describe('a supplement request', () => {
  it('is answered, by files as well, asked again, and closed', () => {
    expect(supplementActs('asked')).toEqual(['answer', 'give-up']);
    expect(supplementActs('answered')).toEqual(['answer', 'attach', 'ask-again', 'close']);
    expect(SUPPLEMENT_MOVES['ask-again'].to).toBe('asked');
  });

  it('stays closed, and stays given up', () => {
    expect(SUPPLEMENT_STATES.filter(isSettled)).toEqual(['closed', 'given-up']);
  });
});
