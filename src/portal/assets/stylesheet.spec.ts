import { describe, expect, it } from '@jest/globals';
import { assets } from './assets.js';
import { withTokens } from './stylesheet.js';

const tokens = ':root{--krds-a: #fff;--krds-b: var(--krds-a);--krds-c: 1rem;}';

describe('the stylesheet', () => {
  it('carries the tokens it uses, also those behind them, and no others', () => {
    expect(withTokens(tokens, 'p{color:var(--krds-b)}')).toBe(
      ':root{--krds-b:var(--krds-a);--krds-a:#fff}\np{color:var(--krds-b)}',
    );
  });

  it('is refused where it uses a token that KRDS does not have', () => {
    expect(() => withTokens(tokens, 'p{color:var(--krds-gone)}')).toThrow('--krds-gone');
  });

  it('leaves a page far below 150 KB together with the script', () => {
    const bytes = assets.reduce((sum, { body }) => sum + Buffer.byteLength(body), 0);
    expect(bytes).toBeLessThan(50_000);
  });

  it('names its content in its address', () => {
    for (const { path } of assets) expect(path).toMatch(/^\/assets\/(ieum|live)\.[0-9a-f]{12}\.(css|js|svg)$/);
  });
});
