import type { OrganisationKind } from '../../shared/actor.js';
import type { OperatorClass, Regime } from '../../shared/regime.js';
import type { CalendarDate } from '../../shared/time.js';
import type { AnswerPart, AnswerValues, Bilingual, Domain, LegalBasis, Mark, Measured } from '../checklist/index.js';
import type { CoverageFinding, InspectionBasisCode } from '../obligations/index.js';
import type { Disagreement, RegisterAnswer, RegisterSource } from '../self-assessment/index.js';
import type { JudgementResult, Measure, OpinionOutcome, StepKind, SupplementState } from '../review/index.js';
import type { ReportComparison } from './comparison.js';
import type { Edition } from './edition.js';
import type { Moment } from './moment.js';
import type { CitedSource } from './provision.js';
import type { ReportSurvivability } from './report-survivability.js';

/** Everything that an audit report says, as data: printed from, kept beside the PDF, and read by programs. */
export interface AuditReport {
  readonly format: 'ieum-audit-report/1';
  readonly edition: Edition;
  readonly number: string;
  /** From 1; rises when the report is issued again for a review that was reopened and signed once more. */
  readonly version: number;
  /** Why it was issued again; null on the first version. */
  readonly reason: string | null;
  /** Number of the sign-off, among the steps of the review, that is reported. */
  readonly signedStep: number;
  /** The only date that the document itself carries. */
  readonly issuedAt: Moment;
  /** Null on a draft, which nobody issues. */
  readonly issuedBy: Officer | null;
  readonly operator: ReportOperator;
  readonly inspection: ReportInspection;
  readonly submission: ReportSubmission;
  readonly review: ReportReview;
  readonly coverage: ReportCoverage;
  /** What the loss of data centres would stop; null where no topology was registered at submission. */
  readonly survivability: ReportSurvivability | null;
  /** In the order of the checklist. */
  readonly items: readonly ReportItem[];
  /** Items of the checklist that do not apply to the operator, and so were not inspected. */
  readonly notApplied: readonly { readonly code: string; readonly title: Bilingual }[];
  /** Orders first, then what concerns redundancy, then the earlier due date. */
  readonly findings: readonly ReportFinding[];
  /** What has changed since the last inspection under the same regime; null where there was none. */
  readonly comparison: ReportComparison | null;
  /** Everything that the report rests on, in the versions that it means. */
  readonly cited: readonly CitedSource[];
  /** What the edition for disclosure leaves out at the operator's request; absent in the others. */
  readonly withheld?: {
    readonly whole: boolean;
    /** Codes of the items whose answers, evidence, threads and reasons are left out. */
    readonly items: readonly string[];
    readonly survivability: boolean;
  };
}

/** On which request something is not disclosed: for the whole submission, or for the item. */
export type Withheld = 'whole' | 'item';

export interface Officer {
  readonly name: string;
  readonly organisation: string;
}

export interface ReportOperator {
  readonly id: string;
  readonly name: string;
  readonly businessNumber: string;
}

export interface ReportInspection {
  readonly id: string;
  readonly title: string;
  readonly regime: Regime;
  readonly kind: 'regular' | 'special';
  readonly basis: InspectionBasisCode;
  /** 처분청. */
  readonly authority: { readonly name: string; readonly kind: OrganisationKind };
  readonly year: number;
  readonly catalogue: { readonly label: string; readonly title: Bilingual; readonly sha256: string };
  readonly noticeOn: CalendarDate | null;
  readonly startsOn: CalendarDate;
  readonly submissionDueOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly team: readonly TeamMember[];
}

export type TeamFunction = 'inspector' | 'signatory' | 'recorder';

export interface TeamMember extends Officer {
  readonly function: TeamFunction;
}

export interface ReportSubmission {
  readonly number: number;
  readonly sha256: string;
  readonly submittedAt: Moment;
  readonly attestedBy: string;
  readonly statement: string;
  /** Why the operator asks that the whole be protected (NA 64-2); null where it does not ask. */
  readonly protectionReason: string | null;
}

export interface ReportReview {
  readonly id: string;
  readonly begunAt: Moment;
  readonly steps: readonly ReviewStep[];
}

export interface ReviewStep {
  readonly number: number;
  readonly kind: StepKind;
  readonly by: Officer;
  readonly at: Moment;
  readonly reason: string;
}

export interface ReportCoverage {
  readonly decidedAt: Moment;
  readonly classes: readonly OperatorClass[];
  /** The findings of the inspection's regime, with their arithmetic. */
  readonly findings: readonly CoverageFinding[];
}

/** A submitted item as documents tell it: what was asked and answered, and what Ieum holds against the answer. */
export interface AnsweredItem {
  readonly code: string;
  readonly domain: Domain;
  readonly title: Bilingual;
  /** The wording that was answered. */
  readonly requirement: string;
  readonly bases: readonly LegalBasis[];
  readonly marks: readonly Mark[];
  readonly answer: ReportAnswer;
  readonly criteria: readonly ReportCriterion[];
  /** What Ieum computed from what was registered; absent where it computed nothing and no day was out of date. */
  readonly registered?: ReportRegistered;
}

/** The same with everything that the review said of it. */
export interface ReportItem extends AnsweredItem {
  readonly judgement: ReportJudgement;
  readonly supplements: readonly ReportSupplement[];
  readonly opinions: readonly ReportOpinion[];
  /** Only in the ministry's edition. */
  readonly internal: InternalNotes | null;
  /** Set where the edition for disclosure leaves out what was said on the item. */
  readonly withheld?: Withheld;
}

/** Registered values of an item beside its answer, frozen with the submission. */
export interface ReportRegistered {
  readonly values: readonly RegisterAnswer[];
  readonly disagreements: readonly Disagreement[];
  readonly source: RegisterSource | null;
}

export interface ReportAnswer {
  readonly parts: readonly AnswerPart[];
  readonly values: AnswerValues;
  readonly explanation: string;
  /** 차이 사유; absent where none was given. */
  readonly differenceReason?: string;
  /** Why the operator holds that the item does not apply to it; null where it does not. */
  readonly notApplicableReason: string | null;
  /** Status and plan of the measure (TBA 22-7(3)); null where the item does not ask for them. */
  readonly status: string | null;
  readonly plan: ReportPlan | null;
  /** Why the operator asks that this answer be protected; null where it does not ask. */
  readonly protectionReason: string | null;
  readonly evidence: readonly ReportEvidence[];
}

export interface ReportPlan {
  readonly text: string | null;
  readonly dueOn: CalendarDate | null;
  readonly owner: string | null;
}

export interface ReportEvidence {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly sizeBytes: number;
}

/** A criterion of the item, held against the answer by Ieum. */
export interface ReportCriterion extends Measured {
  readonly part: string;
  /** The other part of the same answer that gives the bound, or from which it is counted. */
  readonly other: string | null;
  readonly decides: 'compliance' | 'coverage';
  readonly suggested: boolean;
  readonly toConfirm: boolean;
}

export interface ReportJudgement {
  readonly result: JudgementResult;
  readonly measure: Measure;
  readonly reason: string;
  /** Page of the operator's own disaster management plan that holds the measure. */
  readonly planPage: number | null;
  readonly at: Moment;
}

export interface ReportSupplement {
  readonly dueOn: CalendarDate;
  readonly state: SupplementState;
  readonly messages: readonly SupplementMessage[];
}

export interface SupplementMessage {
  readonly side: 'ministry' | 'operator';
  readonly text: string;
  readonly by: string;
  readonly at: Moment;
  readonly evidence: readonly ReportEvidence[];
}

export interface ReportOpinion {
  readonly text: string;
  readonly by: string;
  readonly at: Moment;
  readonly decision: OpinionDecision | null;
}

export interface OpinionDecision {
  readonly outcome: OpinionOutcome;
  readonly reason: string;
  readonly by: string;
  readonly at: Moment;
}

export interface InternalNotes {
  readonly judgedBy: string;
  readonly note: string;
  readonly records: readonly { readonly text: string; readonly by: string; readonly at: Moment }[];
}

export interface ReportFinding {
  readonly id: string;
  readonly itemCode: string;
  readonly kind: 'recommendation' | 'proposed-order';
  readonly orderability: { readonly code: string; readonly facts: Readonly<Record<string, string | number>> };
  readonly bases: readonly LegalBasis[];
  readonly text: string;
  readonly planDueOn: CalendarDate;
  readonly resultDueOn: CalendarDate;
  readonly dueBasis: 'practice' | 'decided';
}
