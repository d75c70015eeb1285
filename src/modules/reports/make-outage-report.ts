import { canonicalText } from '../../shared/canonical.js';
import type { OutageReportKind } from './outage-report-kind.js';
import {
  type FeatureChange,
  type OutageReport,
  type ReportedChanges,
  type ReportedFeature,
  TOLD_FIELDS,
  type ToldOfOutage,
} from './outage-report-model.js';

/** What the record of an outage tells at a moment, and who asks. */
export type RecordedOutage = Pick<
  OutageReport,
  'at' | 'operator' | 'features' | 'restoration' | 'notices' | 'compensations' | 'clocks'
> & {
  readonly told: Omit<ToldOfOutage, keyof SaidOfOutage>;
};

/** What whoever files a report says beside the record. */
export type SaidOfOutage = Pick<ToldOfOutage, 'damage' | 'recoveryPlan' | 'furtherPlan' | 'other' | 'contact'>;

export interface Filing {
  readonly kind: OutageReportKind;
  readonly number: number | null;
  readonly ordinal: number;
  readonly corrects: OutageReport['corrects'];
  readonly filedBy: OutageReport['filedBy'];
  readonly said: SaidOfOutage;
  /** The report before it in its series. */
  readonly previous: (OutageReport & { readonly number: number }) | null;
}

export function makeOutageReport(record: RecordedOutage, filing: Filing): OutageReport {
  const { kind, number, ordinal, corrects, filedBy, said, previous } = filing;
  const told = { ...record.told, ...said };
  const { at, operator, features, restoration, notices, compensations, clocks } = record;
  return {
    ...{ kind, number, ordinal, corrects, at, filedBy, operator, told, features },
    ...{ restoration, notices, compensations, clocks },
    changes: previous === null ? null : changesSince(previous, { ...record, told }),
  };
}

type Compared = Pick<OutageReport, 'told' | 'features' | 'notices' | 'compensations'>;

function changesSince(previous: OutageReport & { readonly number: number }, now: Compared): ReportedChanges {
  const { number, kind, ordinal, at, told: before } = previous;
  return {
    since: { number, kind, ordinal, at },
    told: TOLD_FIELDS.filter((field) => canonicalText(before[field]) !== canonicalText(now.told[field])),
    before,
    features: featureChanges(previous.features, now.features),
    powerBefore: previous.restoration?.powerPercent ?? null,
    notices: Math.max(0, now.notices.length - previous.notices.length),
    compensations: Math.max(0, now.compensations.length - previous.compensations.length),
  };
}

function featureChanges(
  earlier: readonly ReportedFeature[],
  features: readonly ReportedFeature[],
): readonly FeatureChange[] {
  const states = new Map(earlier.map(({ id, state }) => [id, state]));
  return features.flatMap(({ id, name, serviceName, state, since }) => {
    const before = states.get(id) ?? null;
    return before === state ? [] : [{ name, serviceName, before, after: state, at: since }];
  });
}
