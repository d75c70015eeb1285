import type { CalendarDate } from '../../shared/time.js';
import type { Direction, FeatureState, FollowUpState } from '../outages/index.js';
import type { Moment } from './moment.js';
import type { FeatureName, ReportedClock, ReportedCompensation, ReportedRestoration } from './outage-report-model.js';

/** What a meeting of the headquarters (대책본부) has before it, as of one moment. Printed and not kept. */
export interface HeadquartersSheet {
  readonly printedAt: Moment;
  readonly asOf: Moment;
  readonly event: { readonly title: string; readonly place: string | null };
  /** From when on changes are told; null where nothing was earlier. */
  readonly since: { readonly at: Moment; readonly meeting: number | null } | null;
  /** How many outages belong to the event. */
  readonly outages: number;
  /** Every service and feature of the event, those that are down first, and of those the one that is down the longest. */
  readonly features: readonly SheetFeature[];
  readonly changes: readonly SheetChange[];
  /** The newest first. */
  readonly restorations: readonly ReportedRestoration[];
  readonly powerBefore: number | null;
  readonly clocks: readonly SheetClock[];
  readonly compensations: readonly SheetCompensation[];
  readonly decisions: readonly SheetDecision[];
  /** True where more was decided than is told. */
  readonly decisionsCut: boolean;
  /** Of the meeting that was chosen. */
  readonly minutes: SheetMinutes | null;
}

export interface SheetFeature extends FeatureName {
  readonly operator: string;
  readonly state: FeatureState | null;
  /** From when on it is down without a break, or in its state. */
  readonly since: Moment | null;
  readonly users: number | null;
  readonly expectedAt: Moment | null;
  readonly note: string;
}

export interface SheetChange extends FeatureName {
  readonly operator: string;
  readonly direction: Direction;
  readonly before: FeatureState | null;
  readonly after: FeatureState;
  readonly at: Moment;
}

export interface SheetClock extends ReportedClock {
  readonly operator: string;
}

export interface SheetCompensation {
  readonly operator: string;
  readonly compensation: ReportedCompensation;
}

export interface SheetDecision {
  /** Of the meeting that decided. */
  readonly meeting: number;
  readonly text: string;
  readonly who: string;
  readonly dueOn: CalendarDate | null;
  readonly state: FollowUpState;
  readonly note: string | null;
  readonly followedAt: Moment | null;
}

export interface SheetMinutes {
  readonly number: number;
  readonly heldAt: Moment;
  readonly chair: string;
  readonly enteredBy: string;
  readonly enteredAt: Moment;
  /** With what has become of them by the time of printing. */
  readonly decisions: readonly SheetDecision[];
}
