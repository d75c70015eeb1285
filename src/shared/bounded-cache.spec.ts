import { describe, expect, it } from '@jest/globals';

import { BoundedCache } from './bounded-cache.js';

describe('a bounded cache', () => {
  it('makes a value once while it is in use', () => {
    const cache = new BoundedCache<string, number>(2);
    let made = 0;
    for (const other of ['a', 'b', 'c', 'd', 'e', 'f']) {
      cache.getOrMake('kept', () => ++made);
      cache.getOrMake(other, () => 0);
    }
    expect(made).toBe(1);
  });

  it('never holds more than twice its limit', () => {
    const cache = new BoundedCache<number, number>(10);
    for (let key = 0; key < 1000; key++) cache.getOrMake(key, () => key);
    expect(cache.size).toBeLessThanOrEqual(20);
  });
});
