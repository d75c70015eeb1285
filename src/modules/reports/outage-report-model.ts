import type { Citation } from '../../shared/citation.js';
import type { CalendarDate } from '../../shared/time.js';
import type { SiteUse } from '../facilities/index.js';
import type {
  Certainty,
  Clock,
  CompensationKind,
  FeatureState,
  NoticeChannel,
  Occasion,
  OutageDuty,
  ServiceFee,
} from '../outages/index.js';
import type { Moment } from './moment.js';
import type { OutageReportKind } from './outage-report-kind.js';

/**
 * A report on an outage, as of the moment at which it was filed; kept as JSON and never changed. Null is what the record
 * does not tell (미기재).
 */
export interface OutageReport {
  readonly kind: OutageReportKind;
  /** Of the report within its outage; null for a draft. */
  readonly number: number | null;
  /** Among those of its kind. */
  readonly ordinal: number;
  readonly corrects: { readonly number: number; readonly reason: string } | null;
  readonly at: Moment;
  readonly filedBy: { readonly name: string; readonly organisation: string } | null;
  readonly operator: { readonly name: string; readonly businessNumber: string };
  readonly told: ToldOfOutage;
  /** Every service and feature with what holds of it at the moment, in the order of the board. */
  readonly features: readonly ReportedFeature[];
  /** Of the building of its event, as the building's operator told the ministry. */
  readonly restoration: ReportedRestoration | null;
  readonly notices: readonly ReportedNotice[];
  readonly compensations: readonly ReportedCompensation[];
  readonly clocks: readonly ReportedClock[];
  /** What changed since the report before it; null for the first of a series. */
  readonly changes: ReportedChanges | null;
}

/** What is told of the outage itself: by its record, and the last six by whoever files the report. */
export interface ToldOfOutage {
  readonly title: string;
  readonly startedAt: Moment;
  readonly detectedAt: Moment | null;
  readonly endedAt: Moment | null;
  readonly lostSites: readonly { readonly name: string; readonly use: SiteUse | null }[];
  readonly event: { readonly title: string; readonly place: string | null } | null;
  readonly occasion: Occasion | null;
  readonly announced: { readonly from: Moment; readonly to: Moment } | null;
  readonly causes: readonly { readonly certainty: Certainty; readonly text: string }[];
  readonly measures: string | null;
  readonly damage: string | null;
  readonly recoveryPlan: string | null;
  readonly furtherPlan: string | null;
  readonly other: string | null;
  /** Who is in charge, and where they are reached. */
  readonly contact: string | null;
}

/** In the order in which a change of them is told. */
export const TOLD_FIELDS = [
  'title',
  'startedAt',
  'detectedAt',
  'endedAt',
  'lostSites',
  'event',
  'occasion',
  'announced',
  'causes',
  'measures',
  'damage',
  'recoveryPlan',
  'furtherPlan',
  'other',
  'contact',
] as const satisfies readonly (keyof ToldOfOutage)[];
export type ToldField = (typeof TOLD_FIELDS)[number];

export interface FeatureName {
  readonly name: string;
  /** Of the service that it is part of. */
  readonly serviceName: string | null;
}

export interface ReportedFeature extends FeatureName {
  readonly id: string;
  readonly isRegistered: boolean;
  readonly users: number | null;
  readonly state: FeatureState | null;
  readonly since: Moment | null;
  readonly note: string | null;
  readonly expectedAt: Moment | null;
}

export interface ReportedRestoration {
  readonly at: Moment;
  readonly powerPercent: number;
  readonly hallsBack: number | null;
  readonly halls: number | null;
  readonly coolingPercent: number | null;
  readonly note: string;
  readonly reportedBy: string;
}

export interface ReportedNotice {
  readonly number: number;
  readonly channel: NoticeChannel;
  readonly sentAt: Moment;
  readonly text: string;
  readonly proof: string;
}

export interface ReportedCompensation {
  readonly number: number;
  readonly kind: CompensationKind;
  readonly serviceName: string;
  readonly fee: ServiceFee | null;
  readonly beneficiaries: string;
  readonly subject: string;
  readonly effectiveOn: CalendarDate | null;
  readonly extensionHours: number | null;
  readonly extensionDays: number | null;
  readonly amountWon: number | null;
  readonly announcedAt: Moment;
  readonly announcedWhere: string;
  readonly procedure: string;
  readonly given: readonly ReportedGiven[];
}

export interface ReportedGiven {
  readonly at: Moment;
  readonly users: number;
  readonly extensionHours: number | null;
  readonly extensionDays: number | null;
  readonly totalWon: number | null;
  readonly note: string;
}

export interface ReportedClock {
  readonly duty: OutageDuty;
  readonly citations: readonly Citation[];
  readonly state: Clock['state'];
  readonly reason: Clock['reason'];
  readonly start: Moment | null;
  readonly due: Moment | null;
  readonly elapsedMinutes: number | null;
  readonly doneAt: Moment | null;
  readonly doneNote: string | null;
  readonly doneCount: number;
  readonly overdue: boolean;
}

export interface ReportedChanges {
  readonly since: {
    readonly number: number;
    readonly kind: OutageReportKind;
    readonly ordinal: number;
    readonly at: Moment;
  };
  /** What was told before of what is told otherwise now. */
  readonly told: readonly ToldField[];
  readonly before: ToldOfOutage;
  readonly features: readonly FeatureChange[];
  readonly powerBefore: number | null;
  /** How many were entered since. */
  readonly notices: number;
  readonly compensations: number;
}

export interface FeatureChange extends FeatureName {
  readonly before: FeatureState | null;
  readonly after: FeatureState | null;
  readonly at: Moment | null;
} // prettier-ignore
