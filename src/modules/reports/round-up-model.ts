import type { OrganisationKind } from '../../shared/actor.js';
import type { Regime } from '../../shared/regime.js';
import type { CalendarDate } from '../../shared/time.js';
import type { Bilingual, Domain } from '../checklist/index.js';
import type { InspectionBasisCode } from '../obligations/index.js';
import type { JudgementResult } from '../review/index.js';
import type { Officer, TeamMember } from './audit-report-model.js';
import type { Moment } from './moment.js';

/** Everything that the round-up of an inspection says (종합결과보고서), as data: printed from, kept beside the PDF, read by programs. */
export interface RoundUp {
  readonly format: 'ieum-round-up/1';
  /** The ministry keeps it, and there is no other edition. */
  readonly edition: 'ministry';
  /** Null on a draft. */
  readonly number: string | null;
  readonly version: number;
  /** Why it was issued again; null on the first version. */
  readonly reason: string | null;
  /** The only date that the document itself carries. On a draft, as of when it stands. */
  readonly issuedAt: Moment;
  /** Null on a draft. */
  readonly issuedBy: Officer | null;
  readonly inspection: RoundUpInspection;
  /** By name. */
  readonly operators: readonly RoundUpOperator[];
  /** Judgements in results signed off, by domain in the order of the checklist. */
  readonly domains: readonly { readonly domain: Domain; readonly counts: ResultCounts }[];
  /** Items that somebody was judged partly or not met on, in results signed off; the most frequent first. */
  readonly shortcomings: readonly { readonly code: string; readonly title: Bilingual; readonly operators: number }[];
  /** Issued findings of this inspection by kind and due dates, orders and early dates first. */
  readonly findings: readonly FindingGroup[];
}

/** One number for each result, none left out. */
export type ResultCounts = Readonly<Record<JudgementResult, number>>;

export interface RoundUpInspection {
  readonly id: string;
  readonly title: string;
  readonly regime: Regime;
  readonly kind: 'regular' | 'special';
  readonly basis: InspectionBasisCode;
  readonly year: number;
  readonly authority: { readonly name: string; readonly kind: OrganisationKind };
  readonly catalogue: { readonly label: string; readonly title: Bilingual; readonly sha256: string };
  readonly noticeOn: CalendarDate | null;
  readonly startsOn: CalendarDate;
  readonly submissionDueOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly openedAt: Moment | null;
  /** Null while it is open, which only a draft tells. */
  readonly closedAt: Moment | null;
  readonly team: readonly TeamMember[];
  /** Oldest first. */
  readonly prolongations: readonly RoundUpProlongation[];
}

export interface RoundUpProlongation {
  readonly number: number;
  readonly submissionDueBefore: CalendarDate;
  readonly submissionDueOn: CalendarDate;
  readonly endsBefore: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly reason: string;
  readonly at: Moment;
}

/** How far one operator came. */
export type RoundUpStage = 'not-submitted' | 'submitted' | 'open' | 'concluded' | 'signed';

export interface RoundUpOperator {
  readonly id: string;
  readonly name: string;
  readonly stage: RoundUpStage;
  /** Null where the result is not signed off. */
  readonly counts: ResultCounts | null;
  readonly orders: number;
  readonly recommendations: number;
  /** Number of the newest audit report; null where none was issued. */
  readonly reportNumber: string | null;
}

export interface FindingGroup {
  readonly kind: 'recommendation' | 'proposed-order';
  readonly planDueOn: CalendarDate;
  readonly resultDueOn: CalendarDate;
  readonly findings: number;
  readonly operators: number;
}
