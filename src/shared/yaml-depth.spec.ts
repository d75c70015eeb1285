import { describe, expect, it } from '@jest/globals';
import { MAXIMUM_DEPTH } from './positions.js';
import { tooDeepAt } from './yaml-depth.js';

const nested = (open: string, close: string, depth: number) => `${open.repeat(depth)}x${close.repeat(depth)}`;

describe('the depth of a YAML text', () => {
  it.each([
    ['lists', '[', ']'],
    ['maps', '{a: ', '}'],
    ['block lists', '- ', ''],
  ])('of %s is allowed up to the maximum, and named where it goes beyond', (_, open, close) => {
    expect(tooDeepAt(nested(open, close, MAXIMUM_DEPTH))).toBeNull();
    expect(tooDeepAt(nested(open, close, MAXIMUM_DEPTH + 1))).toBe(MAXIMUM_DEPTH * open.length);
  });

  it('goes on over the ends of lines within brackets', () => {
    expect(tooDeepAt(nested('[\n', ']', MAXIMUM_DEPTH + 1))).toBe(MAXIMUM_DEPTH * 2);
  });

  it('counts what is open, not what was: many short lists are no deep one', () => {
    expect(tooDeepAt('- [[x]]\n'.repeat(MAXIMUM_DEPTH * 2))).toBeNull();
    expect(tooDeepAt(`[${'[x], '.repeat(MAXIMUM_DEPTH * 2)}]`)).toBeNull();
  });

  it('counts no bracket or dash of a text or a comment', () => {
    const brackets = '['.repeat(MAXIMUM_DEPTH * 2);
    expect(
      tooDeepAt(`a: "${brackets}"\nb: 'x${brackets}'\nc: x${brackets}\nd: |\n  ${brackets}\n# ${brackets}\n`),
    ).toBeNull();
    expect(tooDeepAt(`a: x ${'- '.repeat(MAXIMUM_DEPTH * 2)}\n`)).toBeNull();
  });
});
