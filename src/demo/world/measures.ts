import type { MeasureKind } from '../../modules/facilities/index.js';
import type { DemoSite } from './facilities.js';

export interface DemoMeasure {
  readonly kind: MeasureKind;
  readonly responsible: 'facility-operator' | 'lessee';
  readonly values: Readonly<Record<string, string | number | boolean>>;
}

/** Protection measures of a site: the building's by whoever runs it, the hall's own by the lessee. */
export function measuresOf(site: DemoSite): readonly DemoMeasure[] {
  const landlord = site.use === 'exclusive-lease' ? 'lessee' : 'facility-operator';
  return [
    {
      kind: 'supply-lines',
      responsible: 'facility-operator',
      values: { independentSources: site.code === 'gamma' ? 1 : 2, zonedCutOff: true },
    },
    {
      kind: 'ups',
      responsible: landlord,
      values: { configuration: 'N+1', autonomyMinutes: 15, loadPercent: 78, bypassPath: true },
    },
    {
      kind: 'generator',
      responsible: 'facility-operator',
      values: { configuration: 'N+1', capacityPercentOfLoad: 112, fuelHours: 14, refuelContract: true },
    },
    {
      kind: 'battery',
      responsible: landlord,
      values: {
        ...{
          chemistry: 'lithium-ion',
          separateRoom: site.code !== 'alpha',
          bmsCycleSeconds: site.code === 'alpha' ? 60 : 10,
        },
        ...{
          rackSpacingMillimetres: 900,
          offGasDetection: true,
          disconnect: 'automatic-and-manual',
          rapidExhaust: true,
        },
      },
    },
    {
      kind: 'cooling',
      responsible: 'facility-operator',
      values: { configuration: 'N+1', generatorBacked: true, leakMonitoring: true },
    },
    {
      kind: 'fire',
      responsible: 'facility-operator',
      values: { detectionCoveragePercent: 100, suppressionCoveragePercent: 96, openPenetrations: 0 },
    },
    {
      kind: 'access',
      responsible: landlord,
      values: {
        accessControl: true,
        guardedAroundTheClock: true,
        accessRecordRetentionDays: 365,
        cameraRetentionDays: 90,
      },
    },
  ];
}
