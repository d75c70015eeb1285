import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasRepeatedKeys } from './json-keys.js';
import { MAXIMUM_REPEATED, scanJson } from './json-scan.js';
import { offsetOf, spotsFor } from './positions.js';

const nothing = () => spotsFor([]);

describe('the scan of a JSON text', () => {
  it('breaks exactly where JSON.parse refuses', () => {
    const parses = (text: string) => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const damaged = fc
      .tuple(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.constantFrom('', ',', ':', '"', '\\', '{', ']', '0', '-', 'e', '.', '\u0001', ' ', '\n'),
      )
      .map(([text, at, inserted]) => {
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + inserted + text.slice(cut + (inserted === '' ? 1 : 0));
      });
    fc.assert(
      fc.property(damaged, (text) => {
        expect(scanJson(text, nothing()).broken === null).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds every value where it stands', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true })), (list) => {
        const text = JSON.stringify(list, null, 1);
        const paths = list.flatMap((entry, index) => Object.keys(entry).map((key) => [index, key] as const));
        const spots = spotsFor(paths);
        scanJson(text, spots);
        for (const [index, key] of paths) {
          expect(text.slice(offsetOf(spots, [index, key], 'key'))).toMatch(/^"/);
          const value = JSON.stringify(list[index]?.[key], null, 1).replaceAll(/\s/g, '');
          expect(
            text
              .slice(offsetOf(spots, [index, key], 'value'))
              .replaceAll(/\s/g, '')
              .startsWith(value),
          ).toBe(true);
        }
      }),
    );
  });

  it('finds keys that come twice, in any spelling', () => {
    const scan = scanJson('{"a":{"b":1,"\\u0062":2,"b":3},"c":{"b":1}}', nothing());
    expect(scan.repeated).toEqual([
      { key: 'b', at: ['a', 'b'], offset: 12 },
      { key: 'b', at: ['a', 'b'], offset: 23 },
    ]);
  });

  it('knows keys by what they stand for', () => {
    const keys = ['\\"', '\\\\', '\\/', '\\n\\t', '\\uac00', '\\ud83d\\udd25', '\\u0022', '가', '/'];
    const scan = scanJson(`{${keys.map((key) => `"${key}":1`).join(',')}}`, nothing());
    expect(scan.repeated.map(({ key }) => key)).toEqual(['"', '가', '/']);
  });

  it('counts keys that come twice beyond those that anybody reads', () => {
    const scan = scanJson(`{"a":1${',"a":1'.repeat(MAXIMUM_REPEATED + 5)}}`, nothing());
    expect([scan.repeated.length, scan.beyond]).toEqual([MAXIMUM_REPEATED, 5]);
  });

  it('agrees with the quick look for repeated keys', () => {
    // Without a key that is one backslash: after it, JSON.parse of Node 24.21 misreads escaped keys.
    const key = fc.constantFrom('a', 'b', '\\u0061', '\\"', '":');
    const object = fc
      .array(fc.tuple(key, fc.constantFrom('1', '":"', '"\\\\"', '[]', '["a", ":"]', '{"a" : 1}')))
      .map((entries) => `{${entries.map(([name, value]) => `"${name.replace('":', '\\":')}" : ${value}`).join(',')}}`);
    fc.assert(
      fc.property(object, (text) => {
        const value: unknown = JSON.parse(text);
        expect(hasRepeatedKeys(text, value)).toBe(scanJson(text, nothing()).repeated.length > 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('reads texts of millions of characters', () => {
    const long = JSON.stringify({ name: '"\\'.repeat(2_000_000) });
    expect(scanJson(long, nothing()).broken).toBeNull();
  });
});
