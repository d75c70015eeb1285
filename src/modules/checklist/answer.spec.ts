import { describe, expect, it } from '@jest/globals';
import { checkAnswer, isComplete, LONGEST_TEXT } from './answer.js';
import type { Item } from './catalogue.js';
import { shippedCatalogue } from '../../../test/support/shipped.js';

const { items } = shippedCatalogue();
const named = (id: string): Item => {
  const item = items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
};
const codes = (id: string, values: Readonly<Record<string, unknown>>): readonly string[] =>
  checkAnswer(named(id), values).map((fault) => `${fault.path} ${fault.code}`);

describe('an answer', () => {
  it('may miss parts while it is written, and is complete only with all of them', () => {
    expect(checkAnswer(named('PWR-08'), { state: 'yes' })).toEqual([]);
    expect(isComplete(named('PWR-08'), { state: 'yes', 'tested-on': '' })).toBe(false);
    expect(isComplete(named('PWR-08'), { state: 'yes', 'tested-on': null })).toBe(false);
    expect(isComplete(named('PWR-08'), { state: 'no', 'tested-on': '2026-01-05' })).toBe(true);
  });

  it('is complete with a criterion that is not met, and with 0', () => {
    expect(isComplete(named('BAT-05'), { cycle: 600 })).toBe(true);
    expect(isComplete(named('RED-04'), { share: 0 })).toBe(true);
  });

  it('is not complete with a fault', () => {
    expect(isComplete(named('BAT-05'), { cycle: -1 })).toBe(false);
  });

  it('refuses a part that the item does not have', () => {
    expect(codes('BAT-05', { cycles: 10 })).toEqual(['cycles unknown']);
  });

  it.each([
    ['BAT-05', { cycle: '10' }, 'cycle not-number'],
    ['BAT-05', { cycle: Number.NaN }, 'cycle not-number'],
    ['BAT-05', { cycle: Number.POSITIVE_INFINITY }, 'cycle not-number'],
    ['RED-01', { rate: 100.01 }, 'rate out-of-range'],
    ['RED-01', { rate: -0.01 }, 'rate out-of-range'],
    ['PWR-01', { sources: 1.5 }, 'sources not-integer'],
    ['RPT-04', { contents: 7 }, 'contents out-of-range'],
    ['RED-09', { state: 'partly' }, 'state not-a-choice'],
    ['RED-03', { state: true }, 'state not-a-choice'],
    ['PWR-02', { configuration: '3n' }, 'configuration not-a-choice'],
    ['PWR-09', { 'next-due': '2026-02-30' }, 'next-due not-a-date'],
    ['PWR-09', { 'next-due': 20260201 }, 'next-due not-a-date'],
    ['GOV-02', { file: 'guideline.pdf' }, 'file not-a-list'],
    ['GOV-02', { file: [1] }, 'file not-a-list'],
  ])('to %s of %j is refused: %s', (id, values, expected) => {
    expect(codes(id, values)).toEqual([expected]);
  });

  it.each([
    ['RED-01', { rate: 100 }],
    ['RED-01', { rate: 0 }],
    ['BAT-03', { distance: 0.8 }],
    ['PWR-04', { capacity: 150 }],
    ['RPT-04', { contents: 6 }],
    ['RED-03', { state: 'partly' }],
    ['PWR-02', { state: 'yes', configuration: '2n' }],
    ['GOV-02', { file: ['0199'] }],
  ])('to %s of %j is taken', (id, values) => {
    expect(codes(id, values)).toEqual([]);
  });

  it('out of range is told its range and unit', () => {
    expect(checkAnswer(named('RED-01'), { rate: 120 })[0]?.facts).toEqual({
      min: 0,
      max: 100,
      found: 120,
      unit: 'percent',
    });
  });

  it('of text is taken up to the longest length, counted in characters', () => {
    const item: Item = { ...named('RED-01'), parts: [{ key: 'why', kind: 'text', label: null }] };
    expect(checkAnswer(item, { why: '😀'.repeat(LONGEST_TEXT) })).toEqual([]);
    expect(checkAnswer(item, { why: '가'.repeat(LONGEST_TEXT + 1) })[0]?.facts).toEqual({ max: 10_000, found: 10_001 });
    expect(checkAnswer(item, { why: 5 })[0]?.code).toBe('not-text');
  });
});
