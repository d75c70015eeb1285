import { describe, expect, it } from '@jest/globals';
import { type Language, termsIn } from '../../shared/words/index.js';
import { DRILL_SCOPES, LAYERS, PLACEMENT_ROLES } from './topology.js';

describe.each<Language>(['ko', 'en'])('the terms in %s', (language) => {
  it('name every layer, role and scope of a drill, and no other', () => {
    const terms = termsIn(language);
    expect(Object.keys(terms.layers)).toEqual([...LAYERS]);
    expect(Object.keys(terms.placementRoles)).toEqual([...PLACEMENT_ROLES]);
    expect(Object.keys(terms.drillScopes)).toEqual([...DRILL_SCOPES]);
  });
});
