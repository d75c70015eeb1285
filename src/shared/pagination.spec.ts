import { describe, expect, it } from '@jest/globals';
import { Invalid } from './errors.js';
import { cursorOf, keyOf, pageOf, type KeyPart } from './pagination.js';

describe('pagination', () => {
  it('gives back the key it packed, Korean included', () => {
    expect(keyOf(cursorOf('가온', 3), 'text', 'integer')).toEqual(['가온', 3]);
  });

  it('refuses a cursor that is not one, or has another shape', () => {
    expect(() => keyOf('%%%', 'text')).toThrow(Invalid);
    expect(() => keyOf(cursorOf('a'), 'text', 'text')).toThrow(Invalid);
    expect(() => keyOf(cursorOf('a').slice(0, -2), 'text')).toThrow(Invalid);
  });

  it.each<[KeyPart, string | number]>([
    ['text', 'a\u0000b'],
    ['text', 7],
    ['integer', '7'],
    ['integer', 1.5],
    ['integer', 2 ** 53],
    ['id', "0190a000-0000-7000-8000-000000000000' OR true"],
    ['day', '2026-02-30'],
    ['instant', '2026-11-23'],
    ['instant', '+275760-09-13T00:00:00.000Z'],
  ])('takes no forged part into a query: as %s %j', (kind, part) => {
    expect(() => keyOf(cursorOf(part), kind)).toThrow(Invalid);
  });

  it('takes every kind of part that it packed', () => {
    const id = '0190a000-0000-7000-8000-000000000000';
    const key = ['', id, '2026-11-23', '2026-11-23T05:00:00.000Z', 0] as const;
    expect(keyOf(cursorOf(...key), 'text', 'id', 'day', 'instant', 'integer')).toEqual(key);
  });

  it('names a next page only where more rows were fetched', () => {
    expect(pageOf([1, 2], 2, (row) => [row]).next).toBeNull();
    expect(pageOf([1, 2, 3], 2, (row) => [row])).toEqual({ rows: [1, 2], next: cursorOf(2) });
  });
});
