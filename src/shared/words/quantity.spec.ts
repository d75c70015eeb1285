import { describe, expect, it } from '@jest/globals';
import { amountText, numberText } from './quantity.js';

describe('an amount', () => {
  it.each([
    [0, '0원'],
    [9_999, '9,999원'],
    [10_000, '1만 원'],
    [9_999_999_999, '99억 9,999만 9,999원'],
    [10_000_000_000, '100억 원'],
    [1_000_000_000_000, '1조 원'],
    [1_000_000_000_000_001, '1,000조 1원'],
  ])('of %i won is read as %s', (won, text) => {
    expect(amountText('ko', won, 'won')).toBe(text);
  });

  it('of money is written in figures in English', () => {
    expect(amountText('en', 9_999_999_999, 'won')).toBe('KRW 9,999,999,999');
  });

  it.each([
    [10_000, '1%'],
    [9_999, '0.9999%'],
    [12_500, '1.25%'],
    [1, '0.0001%'],
  ])('of %i parts per million is %s, never rounded over a threshold', (parts, text) => {
    expect(amountText('ko', parts, 'parts-per-million')).toBe(text);
  });

  it.each([
    [12_300_000, '12,300,000'],
    [0.1, '0.1'],
    [1234.5678901234, '1,234.5678901234'],
  ])('is written in figures: %d as %s, with nothing rounded away', (value, text) => {
    expect(numberText(value)).toBe(text);
  });

  it('carries its unit', () => {
    expect(amountText('ko', 1_000_000, 'persons-per-day')).toBe('1,000,000명');
    expect(amountText('en', 22_500, 'square-metres')).toBe('22,500 m²');
    expect(amountText('ko', 60, 'minutes')).toBe('60분');
  });
});
