import { describe, expect, it } from '@jest/globals';
import {
  type DataRequestStepKind,
  type DataRequestVerb,
  deadlineFaults,
  isOverdue,
  requestWaits,
  resultWaits,
  stateOf,
  verbBlockers,
} from './data-request-state.js';

const steps = (...kinds: readonly DataRequestStepKind[]) => kinds.map((kind) => ({ kind }));
const refused = (verb: DataRequestVerb, ...kinds: readonly DataRequestStepKind[]) =>
  verbBlockers(verb, steps(...kinds)).map(({ code }) => code);

describe('a data request', () => {
  it('stands where its steps have brought it', () => {
    expect(stateOf(steps('drafted', 'drafted'))).toBe('draft');
    expect(stateOf(steps('drafted', 'issued'))).toBe('issued');
    expect(stateOf(steps('drafted', 'issued', 'drafted'))).toBe('issued');
    expect(stateOf(steps('issued', 'answered'))).toBe('answered');
    expect(stateOf(steps('issued', 'answered', 'concluded'))).toBe('answered');
    expect(stateOf(steps('issued', 'answered', 'drafted'))).toBe('answered');
    expect(stateOf(steps('issued', 'answered', 'told'))).toBe('told');
    expect(stateOf(steps('drafted', 'dropped'))).toBe('withdrawn');
    expect(stateOf(steps('issued', 'answered', 'withdrawn'))).toBe('withdrawn');
  });

  it('is to be answered again once it was issued again, and concluded on what was answered before', () => {
    expect(stateOf(steps('issued', 'answered', 'drafted', 'issued'))).toBe('issued');
    expect(stateOf(steps('issued', 'answered', 'issued', 'answered'))).toBe('answered');
    expect(refused('conclude', 'issued', 'answered', 'drafted', 'issued')).toEqual([]);
    expect(refused('tell', 'issued', 'answered', 'concluded', 'drafted', 'issued')).toEqual([]);
    expect(refused('conclude', 'issued', 'drafted', 'issued')).toEqual(['data-request-not-answered']);
  });

  it('is overdue from the moment after its deadline on, unless it was answered', () => {
    const due = new Date('2026-12-01T09:00:00Z');
    const after = new Date(due.getTime() + 1);
    expect(isOverdue('issued', due, due)).toBe(false);
    expect(isOverdue('issued', due, after)).toBe(true);
    for (const state of ['draft', 'answered', 'told', 'withdrawn'] as const)
      expect(isOverdue(state, due, after)).toBe(false);
  });

  it('takes a deadline that is ahead only', () => {
    const now = new Date('2026-12-01T09:00:00Z');
    expect(deadlineFaults(new Date(now.getTime() + 1), now)).toEqual([]);
    expect(deadlineFaults(now, now)).toMatchObject([{ path: 'dueAt', code: 'deadline-not-ahead' }]);
  });

  it('waits for a signatory whenever something was written since the last letter', () => {
    expect(requestWaits(steps('drafted'))).toBe(true);
    expect(requestWaits(steps('drafted', 'issued'))).toBe(false);
    expect(requestWaits(steps('drafted', 'issued', 'drafted'))).toBe(true);
    expect(requestWaits(steps('drafted', 'dropped'))).toBe(false);
    expect(resultWaits(steps('drafted', 'issued', 'answered', 'concluded'))).toBe(true);
    expect(resultWaits(steps('drafted', 'issued', 'answered', 'concluded', 'told'))).toBe(false);
  });

  it('is answered from its issue until its result was told, and told only once it was answered', () => {
    expect(refused('answer', 'drafted')).toEqual(['data-request-not-issued']);
    expect(refused('answer', 'drafted', 'issued')).toEqual([]);
    expect(refused('answer', 'drafted', 'issued', 'answered', 'concluded')).toEqual([]);
    expect(refused('answer', 'issued', 'answered', 'concluded', 'told')).toEqual(['data-request-told']);
    expect(refused('conclude', 'drafted', 'issued')).toEqual(['data-request-not-answered']);
    expect(refused('tell', 'drafted', 'issued', 'answered')).toEqual(['data-request-nothing-to-issue']);
    expect(refused('issue', 'drafted', 'issued')).toEqual(['data-request-nothing-to-issue']);
    expect(refused('withdraw', 'drafted', 'dropped')).toEqual(['data-request-withdrawn']);
    expect(refused('redraft', 'issued', 'answered', 'concluded', 'told')).toEqual(['data-request-told']);
  });
});
