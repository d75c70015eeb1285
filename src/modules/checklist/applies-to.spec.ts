import { describe, expect, it } from '@jest/globals';
import type { OperatorClass, Regime } from '../../shared/regime.js';
import { itemsFor, regimesOf, type OperatorFacts } from './applies-to.js';
import type { Item } from './catalogue.js';
import { shippedCatalogue } from '../../../test/support/shipped.js';

const catalogue = shippedCatalogue();
const facts = (classes: readonly OperatorClass[], more: Partial<OperatorFacts> = {}): OperatorFacts => ({
  classes,
  hasKoreanOffice: true,
  hasPaidService: true,
  ...more,
});
const idsFor = (regime: Regime, operator: OperatorFacts): readonly string[] =>
  itemsFor(catalogue, regime, operator).map((item) => item.id);
const named = (id: string): Item => {
  const item = catalogue.items.find((each) => each.id === id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return item;
};
const every = catalogue.items;
const withClass = (...classes: readonly OperatorClass[]): readonly string[] =>
  every.filter((item) => item.appliesTo.any.some((each) => classes.includes(each))).map((item) => item.id);

describe('the items of an operator', () => {
  it.each([
    ['VAS', 'TBA-22-7', 26],
    ['VAS-M', 'FA-35', 34],
    ['DC-M', 'FA-35', 9],
    ['DC', 'NA-46', 48],
    ['DC-colo', 'NA-46', 49],
    ['DC-own', 'NA-46', 50],
    ['LESSEE', 'NA-46', 25],
  ] as const)('of class %s are asked under %s: %d', (each, regime, count) => {
    expect(idsFor(regime, facts([each]))).toHaveLength(count);
  });

  it('are none under a regime that does not cover it', () => {
    expect(idsFor('FA-35', facts(['VAS']))).toEqual([]);
    expect(idsFor('NA-46', facts(['VAS', 'VAS-M']))).toEqual([]);
    expect(idsFor('TBA-22-7', facts(['DC-colo', 'DC-M', 'LESSEE']))).toEqual([]);
  });

  it('are none without coverage', () => {
    expect(idsFor('TBA-22-7', facts([]))).toEqual([]);
  });

  it('of both data-centre types hold all that apply to data centres', () => {
    const common = withClass('DC');
    expect(idsFor('NA-46', facts(['DC-own']))).toEqual(expect.arrayContaining([...common]));
    expect(idsFor('NA-46', facts(['DC-colo']))).toEqual(expect.arrayContaining([...common]));
  });

  it('ask liability insurance of colocation only, users and off-site backup of own use only', () => {
    expect(idsFor('NA-46', facts(['DC-colo']))).toContain('INS-01');
    expect(idsFor('NA-46', facts(['DC-own']))).not.toContain('INS-01');
    expect(idsFor('NA-46', facts(['DC-own']))).toEqual(expect.arrayContaining(['SCP-01', 'RED-10']));
    expect(idsFor('NA-46', facts(['DC-colo']))).not.toContain('RED-10');
  });

  it('ask for a domestic agent only where there is no office in Korea', () => {
    expect(idsFor('TBA-22-7', facts(['VAS']))).not.toContain('SCP-05');
    expect(idsFor('TBA-22-7', facts(['VAS'], { hasKoreanOffice: false }))).toContain('SCP-05');
  });

  it('ask for payment and damages information only where a service is paid', () => {
    const free = idsFor('TBA-22-7', facts(['VAS'], { hasPaidService: false }));
    expect(idsFor('TBA-22-7', facts(['VAS'])).filter((id) => !free.includes(id))).toEqual(['SST-08', 'USR-09']);
  });

  it('ask an operator of several classes each item once, in the order of the catalogue', () => {
    const ids = idsFor('NA-46', facts(['DC', 'DC-colo', 'DC-own', 'LESSEE']));
    expect(ids).toEqual(every.map((item) => item.id).filter((id) => ids.includes(id)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(52);
  });
});

describe('the regimes of an item', () => {
  it.each([
    ['SST-01', ['TBA-22-7']],
    ['RED-03', ['FA-35']],
    ['BAT-05', ['NA-46']],
    ['GOV-10', ['TBA-22-7', 'NA-46']],
    ['RED-07', ['FA-35', 'NA-46']],
    ['SCP-01', ['TBA-22-7', 'NA-46']],
    ['TEN-02', ['NA-46']],
  ])('of %s are %j', (id, regimes) => {
    expect(regimesOf(named(id))).toEqual(regimes);
  });
});
