import { describe, expect, it } from '@jest/globals';
import { shippedCatalogue } from '../../../test/support/shipped.js';
import { checkMeasure } from './check-measure.js';
import { measuredAnswers, type SiteMeasure } from './measured-answers.js';
import { MEASURE_KINDS, type MeasureKind } from './measure-kinds.js';

const measure = (
  siteName: string,
  kind: MeasureKind,
  values: SiteMeasure['values'],
  more: Partial<SiteMeasure> = {},
): SiteMeasure => {
  expect(checkMeasure(kind, values)).toEqual([]);
  return { siteId: siteName, siteName, use: 'own', kind, responsible: 'facility-operator', values, ...more };
};

const valuesOf = (measures: readonly SiteMeasure[]) =>
  Object.fromEntries(measuredAnswers(measures).map(({ item, part, value }) => [`${item} ${part}`, value]));

describe('what the protection measures answer', () => {
  it('is the worst over the sites, with the sites that it is of', () => {
    const measures = [
      measure('알파', 'ups', { autonomyMinutes: 15, configuration: '2N' }),
      measure('베타', 'ups', { autonomyMinutes: 12, configuration: 'N+1' }),
      measure('감마', 'ups', { autonomyMinutes: 12 }),
    ];
    expect(measuredAnswers(measures)).toEqual([
      expect.objectContaining({
        ...{ item: 'PWR-02', part: 'configuration', value: 'n-plus-1' },
        reason: { code: 'measured', measure: 'ups', sites: [{ id: '베타', name: '베타' }], of: 2 },
      }),
      expect.objectContaining({
        ...{ item: 'PWR-03', part: 'minutes', value: 12 },
        reason: {
          ...{ code: 'measured', measure: 'ups', of: 3 },
          sites: [
            { id: '베타', name: '베타' },
            { id: '감마', name: '감마' },
          ],
        },
      }),
    ]);
  });

  it('is in the unit of the item, whatever the unit of the register', () => {
    const battery = { rackSpacingMillimetres: 850, capacityKilowattHoursPerCompartment: 5_400, bmsCycleSeconds: 60 };
    expect(valuesOf([measure('알파', 'battery', battery)])).toEqual({
      'BAT-03 distance': 0.85,
      'BAT-04 capacity': 5.4,
      'BAT-05 cycle': 60,
    });
  });

  it('is partly where only some sites have what is asked, and no where a question knows nothing between', () => {
    const two = (one: boolean, other: boolean) =>
      valuesOf([
        measure('알파', 'battery', { separateRoom: one }),
        measure('베타', 'battery', { separateRoom: other }),
        measure('알파', 'ups', { bypassPath: one }),
        measure('베타', 'ups', { bypassPath: other }),
      ]);
    expect(two(true, true)).toEqual({ 'BAT-01 state': 'yes', 'PWR-08 state': 'yes' });
    expect(two(true, false)).toEqual({ 'BAT-01 state': 'partly', 'PWR-08 state': 'no' });
    expect(two(false, false)).toEqual({ 'BAT-01 state': 'no', 'PWR-08 state': 'no' });
  });

  it('is the oldest of the days, and what is counted is counted over all sites', () => {
    const measures = [
      measure('알파', 'generator', { lastStartTest: '2026-11-01', lastLoadTest: '2026-02-01' }),
      measure('베타', 'generator', { lastStartTest: '2026-10-02' }),
      measure('알파', 'fire', { openPenetrations: 2 }),
      measure('베타', 'fire', { openPenetrations: 3 }),
    ];
    expect(valuesOf(measures)).toEqual({
      'PWR-06 started-on': '2026-10-02',
      'PWR-06 loaded-on': '2026-02-01',
      'FIR-02 open': 5,
    });
  });

  it('is the latest day by which the next inspection of a UPS is due', () => {
    expect(measuredAnswers([measure('알파', 'ups', { lastStatutoryInspection: '2024-03-10' })])).toEqual([
      expect.objectContaining({ item: 'PWR-09', value: '2026-03-10', latest: true }),
    ]);
  });

  it('leaves out what another party answers for: the building of a tenant, the hall of a landlord', () => {
    const ups = { autonomyMinutes: 15 };
    const of = (use: SiteMeasure['use'], responsible: SiteMeasure['responsible']) =>
      measuredAnswers([measure('알파', 'ups', ups, { use, responsible })]).length;
    expect([of('own', 'facility-operator'), of('exclusive-lease', 'lessee'), of(null, 'lessee')]).toEqual([1, 1, 1]);
    expect([of('exclusive-lease', 'facility-operator'), of('colocation', 'lessee')]).toEqual([0, 0]);
  });

  it('fits the parts of the shipped checklist, whatever is registered', () => {
    const { items } = shippedCatalogue();
    const known = new Set(items.flatMap(({ id, parts }) => parts.map(({ key }) => `${id} ${key}`)));
    expect(Object.keys(valuesOf(MEASURE_KINDS.map(everything))).filter((part) => !known.has(part))).toEqual([]);
    expect(Object.keys(valuesOf(MEASURE_KINDS.map(everything)))).toHaveLength(31);
  });
});

const day = '2026-05-01';
const EVERYTHING: Readonly<Record<MeasureKind, SiteMeasure['values']>> = {
  'supply-lines': { independentSources: 2, zonedCutOff: true, remoteCutOff: false },
  ups: {
    ...{ configuration: 'N+1', autonomyMinutes: 15, bypassPath: true },
    ...{ lastBypassTest: day, lastStatutoryInspection: day },
  },
  generator: { capacityPercentOfLoad: 110, fuelHours: 12, lastStartTest: day, lastLoadTest: day },
  battery: {
    ...{ separateRoom: true, foreignEquipment: 0, rackSpacingMillimetres: 900 },
    ...{ capacityKilowattHoursPerCompartment: 4_000, bmsCycleSeconds: 10 },
    ...{ disconnect: 'manual', lastDisconnectTest: day },
  },
  fire: {
    ...{ detectionCoveragePercent: 100, suppressionCoveragePercent: 96 },
    ...{ openPenetrations: 0, planSharedWithFireService: day },
  },
  cooling: {
    ...{ configuration: 'N', generatorBacked: true, temperatureAndHumidityMonitoring: true },
    ...{ leakMonitoring: true, lastAlarmTest: day },
  },
  access: { accessControl: true, lastRightsReview: day, accessRecordRetentionDays: 365, cameraRetentionDays: 90 },
  drills: { cutOffMinutes: 4 },
};
const everything = (kind: MeasureKind): SiteMeasure => measure('알파', kind, EVERYTHING[kind]);
