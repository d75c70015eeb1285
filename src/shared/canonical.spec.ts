import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonical, canonicalText } from './canonical.js';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, entry]) => [key, shuffled(entry)]),
  );
};

describe('the canonical order', () => {
  it('gives the same JSON whatever order the keys came in, and the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalText(shuffled(value))).toBe(canonicalText(value));
        expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('keeps the order of lists', () => {
    expect(canonical({ b: [2, 1], a: null })).toEqual({ a: null, b: [2, 1] });
  });
});
