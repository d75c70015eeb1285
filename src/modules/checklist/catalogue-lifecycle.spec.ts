import { describe, expect, it } from '@jest/globals';
import { catalogueVerbs } from './catalogue-lifecycle.js';

describe('a catalogue', () => {
  it('comes into force or is removed while it is a draft', () => {
    expect(catalogueVerbs('draft')).toEqual(['enforce', 'remove']);
  });

  it('can only be retired once it is in force', () => {
    expect(catalogueVerbs('in-force')).toEqual(['retire']);
  });

  it('stays retired', () => {
    expect(catalogueVerbs('retired')).toEqual([]);
  });
});
