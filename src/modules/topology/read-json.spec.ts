import { describe, expect, it } from '@jest/globals';
import { EXAMPLE, faultsOf } from '../../../test/support/topology-document.js';
import { readTopology } from './read-topology.js';

describe('a document in JSON', () => {
  const read = readTopology(EXAMPLE, 'yaml');
  const json = JSON.stringify('topology' in read ? read.topology : null, null, 2);

  it('is read as the same document', () => {
    expect(readTopology(json, 'json')).toEqual(read);
  });

  it.each<[string, string, string, string[]]>([
    ['an unknown key', '"users": 0', '"user": 0', ['28:7 services.0.user key-unknown']],
    ['a value out of range', '"users": 0', '"users":  -1', ['28:17 services.0.users integer-range']],
    ['a missing key', '"name": "톡",', '', ['25:5 services.0 key-missing']],
    ['a repeated key', '"users": 0', '"users": 0, "users": 0', ['28:19 services.0.users key-repeated']],
    [
      'a repeated key in other letters',
      '"users": 0',
      '"users": 0, "\\u0075sers": 0',
      ['28:19 services.0.users key-repeated'],
    ],
    ['a trailing comma', '"users": 0,', '"users": 0,,', ['28:18  document-syntax']],
    ['a comment', '"users": 0', '"users": 0 // none', ['28:18  document-syntax']],
    ['a missing colon', '"users": 0', '"users" 0', ['28:15  document-syntax']],
    ['a bare word', '"users": 0', '"users": many', ['28:16  document-syntax']],
    ['a number with a leading zero', '"users": 0', '"users": 01', ['28:17  document-syntax']],
    ['a line break in a text', '"톡"', '"톡\n"', ['27:17  document-syntax']],
    ['an unknown escape', '"톡"', '"\\x41"', ['27:16  document-syntax']],
  ])('refuses %s', (_, found, replacement, expected) => {
    expect(json).toContain(found);
    expect(faultsOf(json.replace(found, replacement), 'json')).toEqual(expected);
  });

  it('refuses what ends too early or too late', () => {
    expect(faultsOf('', 'json')).toEqual(['1:1  document-syntax']);
    expect(faultsOf('{"format"', 'json')).toEqual(['1:10  document-syntax']);
    expect(faultsOf('{"format":"x', 'json')).toEqual(['1:13  document-syntax']);
    expect(faultsOf('{} {}', 'json')).toEqual(['1:4  document-syntax']);
  });

  it('finds a repeated key beside other faults', () => {
    const text = json.replace('"users": 0', '"users": 0, "users": "x"');
    expect(faultsOf(text, 'json')).toEqual([
      '28:19 services.0.users key-repeated',
      '28:28 services.0.users integer-range',
    ]);
  });
});
