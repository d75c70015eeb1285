import { describe, expect, it } from '@jest/globals';
import { BILLION, finding, leaves, outcome, site, small, TRILLION } from '../../../test/support/coverage-facts.js';
import { termsIn } from '../../shared/words/index.js';
import { coverageOf, operatorClasses, regimeOutcomes } from './coverage.js';
import type { OperatorFacts } from './operator-facts.js';

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
