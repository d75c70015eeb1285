import { describe, expect, it } from '@jest/globals';
import { termsIn } from '../../shared/words/index.js';
import { coverageOf, operatorClasses, regimeOutcomes, type CoverageFinding } from './coverage.js';
import type { CoverageCode } from './coverage-criteria.js';
import type { Criterion } from './criterion.js';
import type { OperatorFacts, SiteFacts } from './operator-facts.js';

const BILLION = 1_000_000_000;
const TRILLION = 1_000 * BILLION;

/** An operator of both kinds that is far below every threshold, all of it measured. */
const small: OperatorFacts = {
  kinds: ['value-added', 'data-centre'],
  dailyUsers: 0,
  trafficSharePartsPerMillion: 0,
  totalSalesWon: 0,
  telecomSalesWon: 0,
  ictSalesWon: 0,
  koreanOffice: true,
  paidServices: true,
  publicBody: false,
  sites: [site('colocation', 1, 1), site('own', 1, 1)],
};

function site(
  use: SiteFacts['use'],
  floorAreaSquareMetres: number | null,
  receivingKilowatts: number | null,
): SiteFacts {
  return { use, floorAreaSquareMetres, receivingKilowatts };
}

function finding(code: CoverageCode, facts: Partial<OperatorFacts>): CoverageFinding {
  const found = coverageOf({ ...small, ...facts }).find((one) => one.code === code);
  if (found === undefined) throw new Error(`no finding ${code}`);
  return found;
}

const outcome = (code: CoverageCode, facts: Partial<OperatorFacts>) => finding(code, facts).outcome;

function leaves(criterion: Criterion): readonly Criterion[] {
  return criterion.kind === 'all' || criterion.kind === 'any' ? criterion.of.flatMap(leaves) : [criterion];
}

describe('service stability, TBA 22-7', () => {
  it.each([
    [999_999, 10_000, 'no'],
    [1_000_000, 9_999, 'no'],
    [1_000_000, 10_000, 'yes'],
    [1_000_001, 10_001, 'yes'],
    [50_000_000, 0, 'no'],
    [0, 250_000, 'no'],
  ] as const)(
    'with %i users and %i millionths of the traffic: %s',
    (dailyUsers, trafficSharePartsPerMillion, expected) => {
      expect(outcome('TBA-22-7', { dailyUsers, trafficSharePartsPerMillion })).toBe(expected);
    },
  );

  it('is unknown where a figure is missing that could decide it, and no where the other decides it already', () => {
    expect(outcome('TBA-22-7', { dailyUsers: null, trafficSharePartsPerMillion: 10_000 })).toBe('unknown');
    expect(outcome('TBA-22-7', { dailyUsers: 1_000_000, trafficSharePartsPerMillion: null })).toBe('unknown');
    expect(outcome('TBA-22-7', { dailyUsers: null, trafficSharePartsPerMillion: null })).toBe('unknown');
    expect(outcome('TBA-22-7', { dailyUsers: null, trafficSharePartsPerMillion: 9_999 })).toBe('no');
  });

  it('does not reach an operator that is only a data centre', () => {
    const large = { kinds: ['data-centre'], dailyUsers: 2_000_000, trafficSharePartsPerMillion: 20_000 } as const;
    expect(outcome('TBA-22-7', large)).toBe('no');
  });

  it('asks for a domestic agent only of covered operators without an office in Korea', () => {
    const reached = { dailyUsers: 1_000_000, trafficSharePartsPerMillion: 10_000 };
    expect(outcome('TBA-22-8', { ...reached, koreanOffice: false })).toBe('yes');
    expect(outcome('TBA-22-8', { ...reached, koreanOffice: true })).toBe('no');
    expect(outcome('TBA-22-8', { ...reached, koreanOffice: null })).toBe('unknown');
    expect(outcome('TBA-22-8', { dailyUsers: 999_999, koreanOffice: false })).toBe('no');
    expect(outcome('TBA-22-8', { ...reached, dailyUsers: null, koreanOffice: false })).toBe('unknown');
  });
});

describe('major value-added operators, FA 35(1) 4', () => {
  it.each([
    [9_999_999, 19_999, 'no'],
    [10_000_000, 0, 'yes'],
    [10_000_001, 0, 'yes'],
    [0, 20_000, 'yes'],
    [0, 20_001, 'yes'],
  ] as const)(
    'with %i users or %i millionths of the traffic: %s',
    (dailyUsers, trafficSharePartsPerMillion, expected) => {
      expect(outcome('FA-35-4', { dailyUsers, trafficSharePartsPerMillion })).toBe(expected);
    },
  );

  it('are found by one figure, whatever is unknown beside it; else they are unknown', () => {
    expect(outcome('FA-35-4', { dailyUsers: null, trafficSharePartsPerMillion: 20_000 })).toBe('yes');
    expect(outcome('FA-35-4', { dailyUsers: 10_000_000, trafficSharePartsPerMillion: null })).toBe('yes');
    expect(outcome('FA-35-4', { dailyUsers: null, trafficSharePartsPerMillion: 19_999 })).toBe('unknown');
    expect(outcome('FA-35-4', { dailyUsers: 9_999_999, trafficSharePartsPerMillion: null })).toBe('unknown');
  });
});

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

describe('dedicated department and staff, FA 39-2', () => {
  it.each([
    [10 * BILLION - 1, 'no', 'no'],
    [10 * BILLION, 'no', 'yes'],
    [TRILLION - 1, 'no', 'yes'],
    [TRILLION, 'yes', 'no'],
    [TRILLION + 1, 'yes', 'no'],
    [null, 'unknown', 'unknown'],
  ] as const)('with telecom sales of %j won: department %s, staff %s', (telecomSalesWon, department, staff) => {
    const major = { dailyUsers: 10_000_000, telecomSalesWon };
    expect(outcome('FA-39-2-department', major)).toBe(department);
    expect(outcome('FA-39-2-staff', major)).toBe(staff);
  });

  it('bind major operators only, and are unconfirmed where being major is', () => {
    const telecomSalesWon = TRILLION;
    expect(outcome('FA-39-2-department', { dailyUsers: 9_999_999, telecomSalesWon })).toBe('no');
    const sites = [site('colocation', 12_500, 1), site('colocation', 10_000, 1)];
    expect(outcome('FA-39-2-department', { sites, totalSalesWon: 10 * BILLION, telecomSalesWon })).toBe('unconfirmed');
  });
});

describe('coverage findings', () => {
  const large: OperatorFacts = {
    ...small,
    dailyUsers: 10_000_000,
    trafficSharePartsPerMillion: 20_000,
    totalSalesWon: TRILLION,
    telecomSalesWon: TRILLION,
    ictSalesWon: TRILLION,
    sites: [site('colocation', 22_500, 40_000), site('own', 500, 1), site('exclusive-lease', 10, 1)],
  };

  it('carry every number that made them, with unit, threshold, article and version', () => {
    const [criterion] = finding('TBA-22-7', { dailyUsers: 999_999 }).readings.map(
      (reading) => leaves(reading.criterion)[1],
    );
    expect(criterion).toEqual({
      kind: 'number',
      code: 'daily-users',
      measured: { value: 999_999, complete: true },
      comparator: 'at-least',
      threshold: 1_000_000,
      unit: 'persons-per-day',
      period: 'last-quarter',
      citation: { statute: 'TBA-D', article: '제30조의8제1항제1호', version: '2026-04-28' },
      met: 'no',
    });
  });

  it('sum up to one outcome for each regime, in which duties do not count', () => {
    expect(regimeOutcomes(coverageOf(small))).toEqual({ 'TBA-22-7': 'no', 'FA-35': 'no', 'NA-46': 'no' });
    expect(regimeOutcomes(coverageOf(large))).toEqual({ 'TBA-22-7': 'yes', 'FA-35': 'yes', 'NA-46': 'yes' });
    const unmeasured = { dailyUsers: null, trafficSharePartsPerMillion: null, totalSalesWon: null, ictSalesWon: null };
    expect(regimeOutcomes(coverageOf({ ...small, ...unmeasured, sites: null }))).toEqual({
      'TBA-22-7': 'unknown',
      'FA-35': 'unknown',
      'NA-46': 'unknown',
    });
    const halves = [site('colocation', 300, 1), site('colocation', 300, 1)];
    expect(regimeOutcomes(coverageOf({ ...small, sites: halves }))['NA-46']).toBe('unconfirmed');
  });

  it('tell coverage from the duties that follow from it', () => {
    const duties = coverageOf(small).filter((one) => !one.covers);
    expect(duties.map(({ code }) => code)).toEqual(['TBA-22-8', 'FA-39-2-department', 'FA-39-2-staff']);
  });

  it('put an operator into its classes', () => {
    expect(operatorClasses(coverageOf(small))).toEqual([]);
    expect(operatorClasses(coverageOf({ ...large, publicBody: true, sites: [] }))).toEqual(['VAS', 'VAS-M']);
    expect(operatorClasses(coverageOf(large))).toEqual(['VAS', 'VAS-M', 'DC-M', 'DC', 'DC-colo', 'DC-own', 'LESSEE']);
  });

  it('put nobody into a class by what is unknown or unconfirmed', () => {
    expect(
      operatorClasses([
        { code: 'NA-46-1', outcome: 'unconfirmed' },
        { code: 'TBA-22-7', outcome: 'unknown' },
      ]),
    ).toEqual([]);
  });

  it('have words in both languages for all they say', () => {
    for (const language of ['ko', 'en'] as const) {
      const terms = termsIn(language);
      for (const { code, outcome, notes, readings } of coverageOf(large)) {
        expect(terms.coverages[code] && terms.coverageOutcomes[outcome]).toBeTruthy();
        for (const note of notes) expect(terms.coverageNotes[note]).toBeTruthy();
        for (const leaf of readings.flatMap(({ criterion }) => leaves(criterion)))
          if (leaf.kind === 'number' || leaf.kind === 'fact') expect(terms.criteria[leaf.code]).toBeTruthy();
      }
    }
  });
});
