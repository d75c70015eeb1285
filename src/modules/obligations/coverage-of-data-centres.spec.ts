import { describe, expect, it } from '@jest/globals';
import { BILLION, finding, leaves, outcome, site, TRILLION } from '../../../test/support/coverage-facts.js';

describe('data centres for others, NA 46(1) 1', () => {
  it.each([
    [499, 'no'],
    [500, 'yes'],
    [501, 'yes'],
  ] as const)('with %i m² of floor: %s', (area, expected) => {
    expect(outcome('NA-46-1', { sites: [site('colocation', area, 1)] })).toBe(expected);
  });

  it('count only sites for others', () => {
    expect(outcome('NA-46-1', { sites: [site('own', 5_000, 1)] })).toBe('no');
    expect(outcome('NA-46-1', { sites: [site('colocation', 499, 1), site('exclusive-lease', 5_000, 1)] })).toBe('no');
  });

  it('leave public bodies out, and are unknown where nobody knows whether it is one', () => {
    const sites = [site('colocation', 5_000, 1)];
    expect(outcome('NA-46-1', { sites, publicBody: true })).toBe('no');
    expect(outcome('NA-46-1', { sites, publicBody: null })).toBe('unknown');
  });

  it('are unknown while sites or their floor are unknown, unless what is known suffices', () => {
    expect(outcome('NA-46-1', { sites: null })).toBe('unknown');
    expect(outcome('NA-46-1', { sites: [] })).toBe('unknown');
    expect(outcome('NA-46-1', { sites: [], kinds: ['value-added'] })).toBe('no');
    expect(outcome('NA-46-1', { sites: [site('colocation', null, 1)] })).toBe('unknown');
    expect(outcome('NA-46-1', { sites: [site('colocation', 499, 1), site('colocation', null, 1)] })).toBe('unknown');
    expect(outcome('NA-46-1', { sites: [site('colocation', 500, 1), site('colocation', null, 1)] })).toBe('yes');
  });

  it('are unknown while nobody stated what a site is used for, unless the other sites suffice', () => {
    expect(outcome('NA-46-1', { sites: [site(null, 5_000, 1)] })).toBe('unknown');
    expect(outcome('NA-46-1', { sites: [site(null, 5_000, 1), site('colocation', 499, 1)] })).toBe('unknown');
    expect(outcome('NA-46-1', { sites: [site(null, 1, 1), site('colocation', 500, 1)] })).toBe('yes');
    expect(outcome('NA-46-7', { sites: [site(null, 1, 1)] })).toBe('unknown');
    expect(outcome('NA-46-1', { sites: [site(null, 5_000, 1)], publicBody: true })).toBe('no');
  });

  it('are unconfirmed where only all sites together reach the floor area; both readings are shown', () => {
    const found = finding('NA-46-1', { sites: [site('colocation', 300, 1), site('colocation', 200, 1)] });
    expect(found.outcome).toBe('unconfirmed');
    expect(found.notes).toContain('per-site-or-total');
    expect(found.readings.map(({ reading, criterion }) => [reading, criterion.met])).toEqual([
      ['per-site', 'no'],
      ['in-total', 'yes'],
    ]);
    const areas = found.readings.map(({ criterion }) => leaves(criterion).find((leaf) => leaf.kind === 'number'));
    expect(areas.map((area) => area?.kind === 'number' && area.measured.value)).toEqual([300, 500]);
  });

  it('show both readings also where both say the same of several sites, and one where there is one site', () => {
    const several = finding('NA-46-1', { sites: [site('colocation', 600, 1), site('colocation', 200, 1)] });
    expect(several).toMatchObject({ outcome: 'yes', notes: ['per-site-or-total'] });
    expect(several.readings).toHaveLength(2);
    const single = finding('NA-46-1', { sites: [site('colocation', 600, 1)] });
    expect(single.readings.map(({ reading }) => reading)).toEqual([null]);
    expect(single.notes).toEqual([]);
  });
});

describe('data centres for own services, NA 46(1) 2', () => {
  const reached = { sites: [site('own', 500, 1)], ictSalesWon: 10 * BILLION, dailyUsers: 1_000_000 };

  it('are covered where floor, sales and users all reach their threshold exactly', () => {
    expect(outcome('NA-46-2', reached)).toBe('yes');
  });

  it.each([
    ['floor', { sites: [site('own', 499, 1)] }],
    ['sales', { ictSalesWon: 10 * BILLION - 1 }],
    ['users', { dailyUsers: 999_999 }],
    ['use', { sites: [site('colocation', 5_000, 1)] }],
  ] as const)('are not covered where the %s alone falls short', (_, facts) => {
    expect(outcome('NA-46-2', { ...reached, ...facts })).toBe('no');
  });

  it('look at information and communications sales, not at the others', () => {
    const others = { totalSalesWon: TRILLION, telecomSalesWon: TRILLION, ictSalesWon: 10 * BILLION - 1 };
    expect(outcome('NA-46-2', { ...reached, ...others })).toBe('no');
  });

  it.each([{ ictSalesWon: null }, { dailyUsers: null }, { sites: [site('own', null, 1)] }, { sites: null }])(
    'are unknown without %j',
    (facts) => {
      expect(outcome('NA-46-2', { ...reached, ...facts })).toBe('unknown');
    },
  );
});

describe('exclusive lessees, NA 46(7)', () => {
  it('are those that run a leased area exclusively, of whatever size', () => {
    expect(outcome('NA-46-7', { sites: [site('exclusive-lease', null, null)] })).toBe('yes');
    expect(outcome('NA-46-7', { sites: [site('colocation', 5_000, 1)] })).toBe('no');
    expect(outcome('NA-46-7', { sites: null })).toBe('unknown');
  });

  it('say that the landlord is taken to be a data centre operator', () => {
    expect(finding('NA-46-7', {}).notes).toEqual(['landlord-assumed']);
  });
});

describe('major data centres, FA 35(1) 5', () => {
  const sales = { totalSalesWon: 10 * BILLION };

  it.each([
    [22_499, 39_999, 10 * BILLION, 'no'],
    [22_500, 0, 10 * BILLION, 'yes'],
    [22_501, 0, 10 * BILLION + 1, 'yes'],
    [500, 40_000, 10 * BILLION, 'yes'],
    [500, 40_001, 10 * BILLION, 'yes'],
    [22_500, 40_000, 10 * BILLION - 1, 'no'],
  ] as const)('with %i m² or %i kW, and %i won: %s', (area, kilowatts, totalSalesWon, expected) => {
    expect(outcome('FA-35-5', { sites: [site('colocation', area, kilowatts)], totalSalesWon })).toBe(expected);
  });

  it('are operators under NA 46(1): no small hall with much power, no public body, no lessee', () => {
    expect(outcome('FA-35-5', { ...sales, sites: [site('colocation', 499, 40_000)] })).toBe('no');
    expect(outcome('FA-35-5', { ...sales, sites: [site('colocation', 22_500, 0)], publicBody: true })).toBe('no');
    expect(outcome('FA-35-5', { ...sales, sites: [site('exclusive-lease', 22_500, 40_000)] })).toBe('no');
  });

  it('are not made major by areas that they lease', () => {
    const sites = [site('colocation', 600, 1), site('exclusive-lease', 22_500, 40_000)];
    expect(outcome('FA-35-5', { ...sales, sites })).toBe('no');
  });

  it('include own-use operators, where these meet all criteria of NA 46(1) 2', () => {
    const own = { ...sales, sites: [site('own', 22_500, 0)], ictSalesWon: 10 * BILLION };
    expect(outcome('FA-35-5', { ...own, dailyUsers: 1_000_000 })).toBe('yes');
    expect(outcome('FA-35-5', { ...own, dailyUsers: 999_999 })).toBe('no');
    expect(outcome('FA-35-5', { ...own, dailyUsers: null })).toBe('unknown');
  });

  it('are unconfirmed where only all sites together reach the size, by floor or by power', () => {
    const floors = [site('colocation', 12_500, 1), site('own', 10_000, 1)];
    const powers = [site('colocation', 600, 20_000), site('colocation', 600, 20_000)];
    expect(outcome('FA-35-5', { ...sales, sites: floors })).toBe('unconfirmed');
    expect(outcome('FA-35-5', { ...sales, sites: powers })).toBe('unconfirmed');
    expect(finding('FA-35-5', { ...sales, sites: powers }).readings.map(({ criterion }) => criterion.met)).toEqual([
      'no',
      'yes',
    ]);
  });

  it('are unknown without sales, or without the figure that could still decide', () => {
    expect(outcome('FA-35-5', { totalSalesWon: null, sites: [site('colocation', 22_500, 1)] })).toBe('unknown');
    expect(outcome('FA-35-5', { ...sales, sites: [site('colocation', 600, null)] })).toBe('unknown');
    expect(outcome('FA-35-5', { ...sales, sites: [site('colocation', null, 40_000)] })).toBe('unknown');
    expect(outcome('FA-35-5', { ...sales, sites: [site('colocation', 22_500, null)] })).toBe('yes');
  });
});
