import { describe, expect, it } from '@jest/globals';
import { INSPECTION_MOVES, INSPECTION_STATES, inspectionVerbs } from './lifecycle.js';

describe('an inspection', () => {
  it('is changed, opened or removed while it is planned', () => {
    expect(inspectionVerbs('draft')).toEqual(['change', 'open', 'remove']);
  });

  it('can only be prolonged or closed once it is open', () => {
    expect(inspectionVerbs('open')).toEqual(['prolong', 'close']);
    expect(INSPECTION_MOVES.close.to).toBe('closed');
  });

  it('stays closed', () => {
    expect(inspectionVerbs('closed')).toEqual([]);
  });

  it('never goes back to an earlier state', () => {
    const rank = (state: string) => (INSPECTION_STATES as readonly string[]).indexOf(state);
    for (const { from, to } of Object.values(INSPECTION_MOVES)) {
      if (to !== 'removed') expect(rank(to)).toBeGreaterThanOrEqual(rank(from));
    }
  });
});
