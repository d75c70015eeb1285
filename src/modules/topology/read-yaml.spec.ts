import { describe, expect, it } from '@jest/globals';
import { EXAMPLE, example, faultsOf } from '../../../test/support/topology-document.js';

describe('a document in YAML', () => {
  it.each<[string, string, string, string[]]>([
    ['a repeated key', 'name: 인증\n', 'name: 인증\n    name: 인증\n', ['23:5 components.0.name key-repeated']],
    ['an alias, saying nothing else of it', 'requires: [auth]', 'requires: *list', ['19:15 yaml-alias']],
    ['an anchor', 'requires: [auth]', 'requires: &list [auth]', ['19:15 yaml-anchor']],
    ['a tag', 'name: 인증', 'name: !!str 인증', ['22:11 yaml-tag']],
    ['a tag of its own', 'name: 인증', 'name: !secret 인증', ['22:11 yaml-tag']],
    ['a merge', 'name: 인증', 'name: 인증\n    <<: {}', ['23:5 components.0.<< key-unknown']],
    ['a key that is a list', 'name: 인증', 'name: 인증\n    ? [a]\n    : b', ['23:7 components.0 key-not-text']],
    ['another version of YAML', 'format:', '%YAML 1.1\n---\nformat:', ['1:1 yaml-directive']],
    [
      'a second document',
      '    placements: []\n',
      '    placements: []\n---\nformat: x\n',
      ['41:1 yaml-several-documents'],
    ],
    ['an unclosed list', 'requires: [auth]', 'requires: [auth', ['20:1 yaml-indent']],
    ['a tab before an entry', '    layer: data', '\tlayer: data', ['39:1 yaml-tab', '39:9 yaml-key']],
    ['a bad indent', '    layer: data', '   layer: data', ['39:1 yaml-sign-missing', '39:11 yaml-key']],
  ])('refuses %s', (_, found, replacement, expected) => {
    const text = example(found, replacement);
    expect(faultsOf(text).map((fault) => fault.replace('  ', ' '))).toEqual(expected);
  });

  it('tells one mistake once, not again where the text ends before what it wanted', () => {
    expect(faultsOf('format: ieum-topology/1\nsites: [\n  - id: a\n')).toEqual(['3:3  yaml-syntax']);
  });

  it('may say that it is YAML 1.2, and may begin with a byte order mark', () => {
    expect(faultsOf(`%YAML 1.2\n---\n${EXAMPLE}`)).toEqual([]);
    expect(faultsOf(`\uFEFF${EXAMPLE}`)).toEqual([]);
  });

  it('takes stars, ampersands and exclamation marks in texts for what they are', () => {
    expect(faultsOf(example('name: 인증', 'name: "*a &b !c"'))).toEqual([]);
    expect(faultsOf(example('name: 인증', 'name: a *b &c !d %e'))).toEqual([]);
    expect(faultsOf(example('name: 인증', 'name: >-\n      *a'))).toEqual([]);
  });

  it.each(['', '# nothing\n', '---\n', 'null', '[]', 'text', '42'])('refuses %j, which is no map', (text) => {
    expect(faultsOf(text)).toHaveLength(1);
    expect(faultsOf(text)[0]).toMatch(/expected-map$/);
  });
});
