import { describe, expect, it } from '@jest/globals';
import { hallFaults } from './restoration-faults.js';

describe('the halls of a building that are back', () => {
  it('are told with all that there are, or not at all', () => {
    expect(hallFaults({ hallsBack: null, halls: null })).toEqual([]);
    expect(hallFaults({ hallsBack: 0, halls: 4 })).toEqual([]);
    expect(hallFaults({ hallsBack: 3, halls: null })).toEqual([{ path: 'halls', code: 'required' }]);
    expect(hallFaults({ hallsBack: null, halls: 4 })).toEqual([{ path: 'hallsBack', code: 'required' }]);
  });

  it('are no more than there are', () => {
    const facts = { min: 0, max: 4, found: 5 };
    expect(hallFaults({ hallsBack: 5, halls: 4 })).toEqual([{ path: 'hallsBack', code: 'out-of-range', facts }]);
  });
});
