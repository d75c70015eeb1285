import { describe, expect, it } from '@jest/globals';
import { cursorOf, keyOf, pageOf } from './pagination.js';

describe('pagination', () => {
  it('gives back the key it packed, Korean included', () => {
    expect(keyOf(cursorOf('가온', 3), 2)).toEqual(['가온', 3]);
  });

  it('refuses a cursor that is not one, or has another shape', () => {
    expect(keyOf('%%%', 1)).toBeNull();
    expect(keyOf(cursorOf('a'), 2)).toBeNull();
    expect(keyOf(cursorOf('a').slice(0, -2), 1)).toBeNull();
  });

  it('names a next page only where more rows were fetched', () => {
    expect(pageOf([1, 2], 2, (row) => [row]).next).toBeNull();
    expect(pageOf([1, 2, 3], 2, (row) => [row])).toEqual({ rows: [1, 2], next: cursorOf(2) });
  });
});
