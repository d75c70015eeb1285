import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyTopology } from '../../../test/support/any-topology.js';
import type { CalendarDate } from '../../shared/time.js';
import { checkTopology } from '../topology/check-topology.js';
import { setPlacement } from '../topology/edit-topology.js';
import type { Topology } from '../topology/topology.js';
import { compareOutcomes } from './compare-outcomes.js';
import { type Outcome, simulate } from './outcome.js';

const outcomeOf = (topology: Topology): Outcome =>
  simulate(topology, { basis: 'declared', asOf: '2026-11-23' as CalendarDate });

const place = (percent: number, stateful = {}) => ({ role: 'active', percent, ...stateful }) as const;

/** One service on one component; alpha carries it, beta so many percent of it. */
const topology = (beta: object | null): Topology => {
  const checked = checkTopology({
    format: 'ieum-topology/1',
    sites: [
      { id: 'alpha', name: '알파' },
      { id: 'beta', name: '베타' },
    ],
    services: [{ id: 'talk', name: '톡', requires: ['store'] }],
    components: [
      {
        ...{ id: 'store', name: '저장소', layer: 'data', stateful: true },
        placements: [{ site: 'alpha', ...place(100) }, ...(beta === null ? [] : [{ site: 'beta', ...beta }])],
      },
    ],
  });
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.topology;
};

const NOTHING = { changed: 0, better: 0, worse: 0, mixed: 0, unmatched: 0 };

describe('what a plan changes in the outcomes', () => {
  const alone = outcomeOf(topology(null));
  const twice = outcomeOf(topology(place(100)));
  const late = outcomeOf(topology({ role: 'standby', percent: 100, lagSeconds: 60, takeover: { minutes: 30 } }));

  it('is nothing between an outcome and itself', () => {
    fc.assert(
      fc.property(anyTopology, (any) => {
        expect(compareOutcomes(outcomeOf(any), outcomeOf(any))).toEqual(NOTHING);
      }),
    );
  });

  it('is counted as better or worse, and turns round with the two', () => {
    expect(compareOutcomes(alone, twice)).toEqual({ ...NOTHING, changed: 1, better: 1 });
    expect(compareOutcomes(twice, alone)).toEqual({ ...NOTHING, changed: 1, worse: 1 });
    expect(compareOutcomes(alone, late)).toEqual({ ...NOTHING, changed: 1, better: 1 });
  });

  it('is neither where recovery gains and data loses', () => {
    const slower = outcomeOf(topology({ role: 'standby', percent: 100, takeover: { minutes: 60 } }));
    expect(compareOutcomes(slower, late)).toEqual({ ...NOTHING, changed: 1, mixed: 1 });
  });

  it('says how many outcomes have nothing to be compared with', () => {
    const third = setPlacement(
      { ...topology(place(100)), sites: [...topology(null).sites, { id: 'gamma', name: '감마', groups: {} }] },
      ...(['store', 'gamma', place(100)] as const),
    );
    if ('faults' in third) throw new Error(JSON.stringify(third.faults));
    expect(compareOutcomes(twice, outcomeOf(third.topology))).toMatchObject({ changed: 0, unmatched: 1 });
  });
});
