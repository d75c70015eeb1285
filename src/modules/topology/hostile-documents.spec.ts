import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wordFault } from '../../shared/words/index.js';
import { EXAMPLE, example, faultsOf } from '../../../test/support/topology-document.js';
import { MAXIMUM_BYTES, readTopology, type TopologyFormat } from './read-topology.js';

describe('hostile documents', () => {
  it('are refused by size, before they are read', () => {
    for (const format of ['yaml', 'json'] as const) {
      const text = '가'.repeat(Math.ceil(MAXIMUM_BYTES[format] / 3));
      expect(faultsOf(text, format)).toEqual(['1:1  document-too-large']);
    }
    expect(
      faultsOf(`${EXAMPLE}#${'x'.repeat(MAXIMUM_BYTES.yaml - new TextEncoder().encode(EXAMPLE).length - 1)}`),
    ).toEqual([]);
  });

  it('that grow by aliases never grow', () => {
    const level = (name: string, below: string) =>
      `${name}: &${name} [${Array<string>(9).fill(`*${below}`).join(', ')}]\n`;
    const names = Array.from({ length: 9 }, (_, index) => String(index));
    const text = '0: &0 [x]\n' + names.map((name) => level(String(Number(name) + 1), name)).join('');
    const faults = faultsOf(text);
    expect(faults.filter((fault) => fault.endsWith('yaml-anchor'))).toHaveLength(10);
    expect(faults.filter((fault) => fault.endsWith('yaml-alias'))).toHaveLength(81);
  });

  it.each<[string, string, TopologyFormat]>([
    ['lists in YAML', '['.repeat(2_000_000) + ']'.repeat(2_000_000), 'yaml'],
    ['block lists in YAML', '- '.repeat(1000) + 'x', 'yaml'],
    ['lists in a key', `? ${'['.repeat(1000)}${']'.repeat(1000)}\n: x`, 'yaml'],
    ['lists in JSON', '['.repeat(1_000_000) + ']'.repeat(1_000_000), 'json'],
    ['objects in JSON', '{"a":'.repeat(1_000_000) + '1' + '}'.repeat(1_000_000), 'json'],
  ])('that nest too deeply are refused: %s', (_, text, format) => {
    expect(faultsOf(text, format).some((fault) => /(document-too-deep|key-not-text)$/.test(fault))).toBe(true);
  });

  it('do not fill the memory with faults: those beyond the limit are counted', () => {
    const read = readTopology(
      `{"format":"ieum-topology/1","sites":[${'0,'.repeat(150_000)}0],"services":[],"components":[]}`,
      'json',
    );
    const faults = 'faults' in read ? read.faults : [];
    expect(faults).toHaveLength(100_001);
    expect(faults.find((fault) => fault.code === 'more-faults')?.facts).toEqual({ shown: 100_000, beyond: 50_001 });
  });

  it('cannot reach what every JavaScript object has', () => {
    const text = example('campus: south', 'constructor: south, __proto__: x');
    expect(faultsOf(text)).toEqual(['6:35 sites.0.groups.__proto__ malformed-key']);
    expect(faultsOf(example('core: true', 'constructor: true'))).toEqual(['17:5 services.1.constructor key-unknown']);
    expect(faultsOf(example('partOf: talk', 'partOf: constructor'))).toEqual([
      '15:13 services.1.partOf service-unknown',
    ]);
  });
});

describe('a damaged document', () => {
  const read = readTopology(EXAMPLE, 'yaml');
  const texts = { yaml: EXAMPLE, json: JSON.stringify('topology' in read ? read.topology : null) };
  const damage = fc.constantFrom(
    '',
    ' ',
    '\n',
    ':',
    ',',
    '-',
    '[',
    '}',
    '"',
    "'",
    '#',
    '&a ',
    '*a',
    '!t ',
    '|',
    '? ',
    '%',
    '\t',
    '\\',
    '\0',
    '🔥',
    '---\n',
  );
  const change = fc.record({ at: fc.nat(), removed: fc.nat({ max: 12 }), inserted: damage });

  it.each<TopologyFormat>(['yaml', 'json'])(
    'in %s is read or refused in whole sentences, and never breaks the reader',
    (format) => {
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
          const text = changes.reduce((whole, { at, removed, inserted }) => {
            const from = at % whole.length;
            return whole.slice(0, from) + inserted + whole.slice(from + removed);
          }, texts[format]);
          const result = readTopology(text, format);
          if ('topology' in result) return;
          expect(result.faults.length).toBeGreaterThan(0);
          for (const fault of result.faults) {
            expect(wordFault('ko', fault)).not.toMatch(/\{\w+\}/);
            expect(wordFault('en', fault)).not.toMatch(/\{\w+\}/);
            const line = text.split('\n')[fault.line - 1];
            expect(line).toBeDefined();
            expect(fault.column).toBeLessThanOrEqual((line ?? '').length + 1);
          }
        }),
        { numRuns: 400 },
      );
    },
  );
});
