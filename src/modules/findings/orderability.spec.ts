import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import type { Force, LegalBasis, Source } from '../checklist/index.js';
import type { ItemInInspection } from './orderability.js';

const { basesUnder, needsPlanPage, orderabilityOf } = await builtOutside<typeof import('./orderability.js')>(
  'src/modules/findings/orderability.js',
);

const basis = (statute: Source, force: Force): LegalBasis => ({
  statute,
  force,
  article: null,
  versionDate: null,
  toConfirm: false,
  note: null,
});
const inspected: ItemInInspection = {
  bases: [basis('NOTICE', 'notice')],
  regime: 'NA-46',
  coverage: { regimes: ['NA-46'], classes: ['DC', 'DC-colo'] },
  planPage: null,
};

describe('whether an order on an item is possible', () => {
  it('follows from the regime of its bases and the coverage of the operator', () => {
    expect(orderabilityOf(inspected).code).toBe('notice-applies');
    expect(orderabilityOf({ ...inspected, regime: 'FA-35' }).code).toBe('other-regime');
    expect(orderabilityOf({ ...inspected, coverage: { regimes: [], classes: [] } }).code).toBe('not-covered');
  });

  it('takes an operator for a lessee only where it operates no facility of its own', () => {
    const lessee = { regimes: ['NA-46'], classes: ['LESSEE'] } as const;
    expect(orderabilityOf({ ...inspected, coverage: lessee }).code).toBe('lessee-only');
    const both = { ...lessee, classes: ['LESSEE', 'DC-own'] } as const;
    expect(orderabilityOf({ ...inspected, coverage: both }).code).toBe('notice-applies');
  });

  it('asks for the page of the own plan where a plan carries the item and the operator is major', () => {
    const item = {
      bases: [basis('BASIC-PLAN-2026', 'plan')],
      regime: 'FA-35',
      coverage: { regimes: ['FA-35'], classes: ['VAS-M'] },
    } as const;
    expect(needsPlanPage(item)).toBe(true);
    expect(orderabilityOf({ ...item, planPage: 34 })).toMatchObject({ orderable: true, facts: { page: 34 } });
    expect(needsPlanPage({ ...item, coverage: { regimes: ['FA-35'], classes: ['VAS'] } })).toBe(false);
    expect(needsPlanPage(inspected)).toBe(false);
  });
});

describe('the legal basis of a finding', () => {
  const bases = [basis('NOTICE', 'notice'), basis('FA', 'statute'), basis('BASIC-PLAN-2026', 'plan')];

  it('is what the regime of the inspection enforces', () => {
    expect(basesUnder('NA-46', bases)).toEqual([bases[0]]);
    expect(basesUnder('FA-35', bases)).toEqual([bases[1], bases[2]]);
  });

  it('is everything the item rests on where the regime enforces none of it', () => {
    expect(basesUnder('TBA-22-7', bases)).toEqual(bases);
  });
});
