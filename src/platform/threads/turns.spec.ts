import { describe, expect, it } from '@jest/globals';
import { TooMany } from '../../shared/errors.js';
import { Turns } from './turns.js';

describe('turns', () => {
  it('are given to each up to the number that one may have at once, and again once one is over', async () => {
    const turns = new Turns(2, 5);
    const ends: (() => void)[] = [];
    const long = () => new Promise<void>((resolve) => ends.push(resolve));
    const first = turns.take('one', long);
    const second = turns.take('one', long);
    await expect(turns.take('one', long)).rejects.toThrow(TooMany);
    await expect(turns.take('other', () => Promise.resolve('done'))).resolves.toBe('done');
    ends[0]?.();
    await first;
    await expect(turns.take('one', () => Promise.resolve('done'))).resolves.toBe('done');
    ends[1]?.();
    await second;
  });

  it('are over where the work fails', async () => {
    const turns = new Turns(1, 5);
    await expect(turns.take('one', () => Promise.reject(new RangeError('no')))).rejects.toThrow(RangeError);
    await expect(turns.take('one', () => Promise.resolve('done'))).resolves.toBe('done');
  });
});
