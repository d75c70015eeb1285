import { NotFound } from '../../shared/errors.js';

/** The protection measures of a site, as data: what is registered of each kind, and in which unit.
 *  Kinds and figures follow 「정보통신망법 시행령」 제37조제2항 (대통령령 제33612호) and, as far as secondary sources tell it,
 *  「집적정보 통신시설 보호지침」 (in force 2024-06-01). Limits here only refuse slips of the pen; what is enough, the checklist says. */
export type MeasureField = IntegerField | ChoiceField | FlagField | DateField | TextField;

export type MeasureUnit =
  'count' | 'percent' | 'seconds' | 'minutes' | 'hours' | 'days' | 'millimetres' | 'kilowatt-hours';

export interface IntegerField {
  readonly key: string;
  readonly type: 'integer';
  readonly unit: MeasureUnit;
  readonly min: number;
  readonly max: number;
}

export interface ChoiceField {
  readonly key: string;
  readonly type: 'choice';
  readonly options: readonly string[];
}

export interface FlagField {
  readonly key: string;
  readonly type: 'flag';
}

export interface DateField {
  readonly key: string;
  readonly type: 'date';
}

export interface TextField {
  readonly key: string;
  readonly type: 'text';
  readonly maxLength: number;
}

const integer = (key: string, unit: MeasureUnit, min: number, max: number): IntegerField => ({
  key,
  type: 'integer',
  unit,
  min,
  max,
});
const choice = (key: string, options: readonly string[]): ChoiceField => ({ key, type: 'choice', options });
const flag = (key: string): FlagField => ({ key, type: 'flag' });
const date = (key: string): DateField => ({ key, type: 'date' });
const text = (key: string, maxLength: number): TextField => ({ key, type: 'text', maxLength });
const percent = (key: string, max: number): IntegerField => integer(key, 'percent', 0, max);

/** Units needed (N), one more, or twice as many. */
const configuration = choice('configuration', ['N', 'N+1', '2N', '2(N+1)']);

export const MEASURE_KINDS = [
  'supply-lines',
  'ups',
  'generator',
  'battery',
  'fire',
  'cooling',
  'access',
  'drills',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** @throws NotFound where the word names no kind */
export function measureKindOf(word: string): MeasureKind {
  const kind = MEASURE_KINDS.find((each) => each === word);
  if (kind === undefined) throw new NotFound();
  return kind;
}

/** The fields of each kind. Each may be left out: what is not known is not registered. */
export const MEASURE_FIELDS: Readonly<Record<MeasureKind, readonly MeasureField[]>> = {
  'supply-lines': [
    integer('independentSources', 'count', 0, 20),
    text('substations', 500),
    flag('zonedCutOff'),
    flag('remoteCutOff'),
  ],
  ups: [
    configuration,
    integer('autonomyMinutes', 'minutes', 0, 10_080),
    percent('loadPercent', 1000),
    flag('bypassPath'),
    date('lastBypassTest'),
    date('lastStatutoryInspection'),
  ],
  generator: [
    configuration,
    percent('capacityPercentOfLoad', 1000),
    integer('fuelHours', 'hours', 0, 8760),
    flag('refuelContract'),
    date('lastStartTest'),
    date('lastLoadTest'),
  ],
  battery: [
    choice('chemistry', ['lithium-ion', 'lead-acid', 'sodium', 'other']),
    flag('separateRoom'),
    integer('foreignEquipment', 'count', 0, 100_000),
    integer('rackSpacingMillimetres', 'millimetres', 0, 100_000),
    integer('capacityKilowattHoursPerCompartment', 'kilowatt-hours', 0, 1_000_000),
    integer('bmsCycleSeconds', 'seconds', 1, 86_400),
    flag('offGasDetection'),
    flag('thermalDetection'),
    integer('alarmSeconds', 'seconds', 0, 86_400),
    choice('disconnect', ['none', 'manual', 'automatic', 'automatic-and-manual']),
    date('lastDisconnectTest'),
    flag('rapidExhaust'),
    choice('suppression', ['none', 'gas', 'water', 'built-in', 'other']),
  ],
  fire: [
    percent('detectionCoveragePercent', 100),
    percent('suppressionCoveragePercent', 100),
    integer('openPenetrations', 'count', 0, 100_000),
    flag('labelledCutOffs'),
    date('planSharedWithFireService'),
    date('lastInspection'),
  ],
  cooling: [
    configuration,
    flag('generatorBacked'),
    flag('temperatureAndHumidityMonitoring'),
    flag('leakMonitoring'),
    date('lastAlarmTest'),
  ],
  access: [
    flag('accessControl'),
    flag('guardedAroundTheClock'),
    date('lastRightsReview'),
    integer('accessRecordRetentionDays', 'days', 0, 36_500),
    flag('cameraInBatteryRoom'),
    flag('camerasWatchedAroundTheClock'),
    integer('cameraRetentionDays', 'days', 0, 36_500),
  ],
  drills: [
    date('lastFullLossDrill'),
    date('lastFailoverDrill'),
    date('lastFireDrill'),
    date('lastPowerLossDrill'),
    integer('cutOffMinutes', 'minutes', 0, 1440),
  ],
};
