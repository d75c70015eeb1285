import { describe, expect, it } from '@jest/globals';
import { knownDate } from '../../shared/time.js';
import { measurementFaults, type MeasurementFigures } from './measurement-faults.js';

const sound: MeasurementFigures = {
  periodFrom: knownDate('2025-10-01'),
  periodTo: knownDate('2025-12-31'),
  dailyUsers: 1_000_000,
  trafficSharePartsPerMillion: null,
  totalSalesWon: 100,
  telecomSalesWon: 100,
  ictSalesWon: 0,
};

const faults = (changes: Partial<MeasurementFigures>, year = 2026) =>
  measurementFaults(year, { ...sound, ...changes }).map(({ path, code }) => `${path}:${code}`);

describe('figures of a year', () => {
  it('are sound where they were measured in the year before and the parts fit into the whole', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ periodFrom: knownDate('2025-12-31') })).toEqual([]);
  });

  it('are not measured in the year they decide for, nor in an earlier one', () => {
    expect(faults({ periodTo: knownDate('2026-01-01') })).toEqual(['periodTo:out-of-range']);
    expect(faults({ periodFrom: knownDate('2024-12-31') })).toEqual(['periodFrom:out-of-range']);
    expect(faults({}, 2027)).toEqual(['periodFrom:out-of-range', 'periodTo:out-of-range']);
  });

  it('do not end before they start', () => {
    expect(faults({ periodFrom: knownDate('2025-12-31'), periodTo: knownDate('2025-12-30') })).toEqual([
      'periodTo:end-before-start',
    ]);
  });

  it('have no part larger than the whole; an unknown whole is larger than nothing', () => {
    expect(faults({ telecomSalesWon: 101, ictSalesWon: 101 })).toEqual([
      'telecomSalesWon:over-total',
      'ictSalesWon:over-total',
    ]);
    expect(faults({ totalSalesWon: null, telecomSalesWon: 101 })).toEqual([]);
  });

  it('are not all unknown; a zero is a figure', () => {
    const none = { dailyUsers: null, totalSalesWon: null, telecomSalesWon: null, ictSalesWon: null };
    expect(faults(none)).toEqual([':no-figure']);
    expect(faults({ ...none, dailyUsers: 0 })).toEqual([]);
  });
});
