import { addMonths, calendarDate } from '../../shared/time.js';
import type { Computed } from '../checklist/index.js';
import type { MeasureValues } from './check-measure.js';
import type { ResponsibleParty, SiteUse } from './facility-rules.js';
import type { MeasureKind } from './measure-kinds.js';
import { lowestOf, everyOf, oldestOf, smallestOf, greatestOf, sumOf, wholeOf, type Over } from './worst-value.js';

/** A protection measure with the site that it belongs to. */
export interface SiteMeasure {
  readonly siteId: string;
  readonly siteName: string;
  readonly use: SiteUse | null;
  readonly kind: MeasureKind;
  readonly responsible: ResponsibleParty;
  readonly values: MeasureValues;
}

/** Where the value stands: the kind of measure, and the sites that speak against a better value. */
export interface MeasuredReason {
  readonly code: 'measured';
  readonly measure: MeasureKind;
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  /** Over how many sites it was taken. */
  readonly of: number;
}

export type MeasuredAnswer = Computed<MeasuredReason>;

interface Rule {
  readonly item: string;
  readonly part: string;
  readonly measure: MeasureKind;
  /** What one site's measure gives; null where it is not registered. */
  readonly of: (values: MeasureValues) => number | string | null;
  readonly over: Over;
  readonly latest?: true;
}

/**
 * The answers that stand in the protection measures, each with the worst value over the sites where the operator itself
 * answers for the measure. What no site registered is left out.
 */
export function measuredAnswers(measures: readonly SiteMeasure[]): readonly MeasuredAnswer[] {
  const own = measures.filter(isOwn);
  return RULES.flatMap((rule) => answerOf(rule, own) ?? []);
}

/** A tenant answers for what is left to the lessee, whoever runs the building for the rest (정보통신망법 제46조제7항). */
function isOwn({ use, responsible }: SiteMeasure): boolean {
  return use === null || (use === 'exclusive-lease') === (responsible === 'lessee');
}

function answerOf({ item, part, measure, of, over, latest }: Rule, own: readonly SiteMeasure[]): MeasuredAnswer | null {
  const given = own
    .filter(({ kind }) => kind === measure)
    .flatMap(({ siteId: id, siteName: name, values }) => {
      const value = of(values);
      return value === null ? [] : [{ value, site: { id, name } }];
    });
  if (given.length === 0) return null;
  const { value, against } = over(given);
  const reason = { code: 'measured', measure, sites: against.map(({ site }) => site), of: given.length } as const;
  return { item, part, value, ...(latest === true && { latest }), reason };
}

const number = (key: string, perUnit = 1) => {
  return (values: MeasureValues) => (typeof values[key] === 'number' ? values[key] / perUnit : null);
};
const text = (key: string) => (values: MeasureValues) => (typeof values[key] === 'string' ? values[key] : null);
const flag = (key: string) => (values: MeasureValues) =>
  typeof values[key] === 'boolean' ? (values[key] ? 'yes' : 'no') : null;

/** `yes` where all hold, `partly` where one does; null unless all are registered. */
const flags =
  (...keys: readonly string[]) =>
  (values: MeasureValues) => {
    const given = keys.map((key) => values[key]);
    if (given.some((value) => typeof value !== 'boolean')) return null;
    return given.every(Boolean) ? 'yes' : given.some(Boolean) ? 'partly' : 'no';
  };

const CONFIGURATIONS: Readonly<Record<string, string>> = {
  N: 'n',
  'N+1': 'n-plus-1',
  '2N': '2n',
  '2(N+1)': '2n-plus-1',
};
const configuration = (values: MeasureValues) => CONFIGURATIONS[String(values['configuration'])] ?? null;
const lowestConfiguration = lowestOf(Object.values(CONFIGURATIONS));

function coolingState(values: MeasureValues): string | null {
  const built = configuration(values);
  if (built === null || typeof values['generatorBacked'] !== 'boolean') return null;
  const redundant = built !== 'n';
  if (redundant && values['generatorBacked']) return 'yes';
  return redundant || values['generatorBacked'] ? 'partly' : 'no';
}

const DISCONNECTS: Readonly<Record<string, string>> = {
  none: 'no',
  manual: 'partly',
  automatic: 'partly',
  'automatic-and-manual': 'yes',
};

/** Inspections are at most two years apart (전기안전관리법 시행규칙, not seen; as the guidance of PWR-09 has it). */
function latestInspection(values: MeasureValues): string | null {
  const last = calendarDate(String(values['lastStatutoryInspection']));
  return last === null ? null : addMonths(last, 24);
}

const RULES: readonly Rule[] = [
  { item: 'PWR-01', part: 'sources', measure: 'supply-lines', of: number('independentSources'), over: smallestOf },
  { item: 'PWR-02', part: 'configuration', measure: 'ups', of: configuration, over: lowestConfiguration },
  { item: 'PWR-03', part: 'minutes', measure: 'ups', of: number('autonomyMinutes'), over: smallestOf },
  { item: 'PWR-04', part: 'capacity', measure: 'generator', of: number('capacityPercentOfLoad'), over: smallestOf },
  { item: 'PWR-05', part: 'hours', measure: 'generator', of: number('fuelHours'), over: smallestOf },
  { item: 'PWR-06', part: 'started-on', measure: 'generator', of: text('lastStartTest'), over: oldestOf },
  { item: 'PWR-06', part: 'loaded-on', measure: 'generator', of: text('lastLoadTest'), over: oldestOf },
  { item: 'PWR-07', part: 'state', measure: 'supply-lines', of: flags('zonedCutOff', 'remoteCutOff'), over: wholeOf },
  { item: 'PWR-08', part: 'state', measure: 'ups', of: flag('bypassPath'), over: everyOf },
  { item: 'PWR-08', part: 'tested-on', measure: 'ups', of: text('lastBypassTest'), over: oldestOf },
  { item: 'PWR-09', part: 'next-due', measure: 'ups', of: latestInspection, over: oldestOf, latest: true },
  { item: 'BAT-01', part: 'state', measure: 'battery', of: flag('separateRoom'), over: wholeOf },
  { item: 'BAT-02', part: 'foreign', measure: 'battery', of: number('foreignEquipment'), over: sumOf },
  {
    item: 'BAT-03',
    part: 'distance',
    measure: 'battery',
    of: number('rackSpacingMillimetres', 1_000),
    over: smallestOf,
  },
  {
    item: 'BAT-04',
    part: 'capacity',
    measure: 'battery',
    of: number('capacityKilowattHoursPerCompartment', 1_000),
    over: greatestOf,
  },
  { item: 'BAT-05', part: 'cycle', measure: 'battery', of: number('bmsCycleSeconds'), over: greatestOf },
  {
    item: 'BAT-07',
    part: 'state',
    measure: 'battery',
    of: ({ disconnect }) => DISCONNECTS[String(disconnect)] ?? null,
    over: wholeOf,
  },
  { item: 'BAT-07', part: 'tested-on', measure: 'battery', of: text('lastDisconnectTest'), over: oldestOf },
  { item: 'FIR-01', part: 'detected', measure: 'fire', of: number('detectionCoveragePercent'), over: smallestOf },
  { item: 'FIR-01', part: 'suppressed', measure: 'fire', of: number('suppressionCoveragePercent'), over: smallestOf },
  { item: 'FIR-02', part: 'open', measure: 'fire', of: number('openPenetrations'), over: sumOf },
  { item: 'FIR-03', part: 'shared-on', measure: 'fire', of: text('planSharedWithFireService'), over: oldestOf },
  { item: 'ENV-01', part: 'state', measure: 'cooling', of: coolingState, over: wholeOf },
  { item: 'ENV-01', part: 'configuration', measure: 'cooling', of: configuration, over: lowestConfiguration },
  {
    item: 'ENV-02',
    part: 'state',
    measure: 'cooling',
    of: flags('temperatureAndHumidityMonitoring', 'leakMonitoring'),
    over: wholeOf,
  },
  { item: 'ENV-02', part: 'tested-on', measure: 'cooling', of: text('lastAlarmTest'), over: oldestOf },
  { item: 'ACC-01', part: 'state', measure: 'access', of: flag('accessControl'), over: wholeOf },
  { item: 'ACC-01', part: 'reviewed-on', measure: 'access', of: text('lastRightsReview'), over: oldestOf },
  { item: 'ACC-02', part: 'days', measure: 'access', of: number('accessRecordRetentionDays'), over: smallestOf },
  { item: 'ACC-03', part: 'days', measure: 'access', of: number('cameraRetentionDays'), over: smallestOf },
  { item: 'DRL-03', part: 'minutes', measure: 'drills', of: number('cutOffMinutes'), over: greatestOf },
];
