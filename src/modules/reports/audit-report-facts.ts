import type { OrganisationKind } from '../../shared/actor.js';
import type { Id, OperatorId, OrganisationId } from '../../shared/ids.js';
import type { OperatorClass, Regime } from '../../shared/regime.js';
import type { CalendarDate } from '../../shared/time.js';
import type { CatalogueId, CatalogueVersion, LegalBasis } from '../checklist/index.js';
import type { CoverageFinding, InspectionBasisCode } from '../obligations/index.js';
import type { SubmissionContent } from '../self-assessment/index.js';
import type {
  JudgementResult,
  Measure,
  OpinionOutcome,
  ReviewId,
  ReviewState,
  StepKind,
  SupplementState,
} from '../review/index.js';
import type { ReportEvidence, TeamMember } from './audit-report-model.js';
import type { PreviousInspection } from './comparison.js';
import type { EarlierReport } from './issue-rules.js';
import type { Provision } from './provision.js';

/** All that a report on one review is made from, as it stood at one moment. */
export interface AuditReportFacts {
  readonly head: ReviewHead;
  readonly catalogue: CatalogueVersion;
  readonly team: readonly TeamMember[];
  readonly steps: readonly StepFacts[];
  readonly judgements: readonly JudgementFacts[];
  readonly supplements: readonly SupplementFacts[];
  readonly messages: readonly MessageFacts[];
  readonly messageEvidence: readonly (ReportEvidence & { readonly messageId: string })[];
  readonly opinions: readonly OpinionFacts[];
  readonly records: readonly Said[];
  readonly findings: readonly FindingFacts[];
  /** Null where there was no inspection under the same regime before. */
  readonly previous: PreviousInspection | null;
  readonly earlier: readonly EarlierReport[];
  /** The articles whose text is at hand. */
  readonly provisions: readonly Provision[];
}

export interface ReviewHead {
  readonly reviewId: ReviewId;
  readonly reviewState: ReviewState;
  readonly reviewVersion: number;
  readonly begunAt: Date;
  readonly operatorId: OperatorId;
  readonly operatorName: string;
  readonly businessNumber: string;
  readonly inspectionId: Id<'inspection'>;
  readonly title: string;
  readonly regime: Regime;
  readonly kind: 'regular' | 'special';
  readonly basis: InspectionBasisCode;
  readonly year: number;
  readonly authorityId: OrganisationId;
  readonly authorityName: string;
  readonly authorityKind: OrganisationKind;
  readonly catalogueId: CatalogueId;
  readonly noticeOn: CalendarDate | null;
  readonly startsOn: CalendarDate;
  readonly submissionDueOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly submissionNumber: number;
  readonly submissionSha256: string;
  readonly submittedAt: Date;
  readonly attestedBy: string;
  readonly statement: string;
  readonly content: SubmissionContent;
  readonly coverageDecidedAt: Date;
  readonly coverageFindings: readonly CoverageFinding[];
  readonly classes: readonly OperatorClass[];
}

export interface StepFacts {
  readonly number: number;
  readonly kind: StepKind;
  readonly reason: string;
  readonly by: string;
  readonly organisation: string;
  readonly at: Date;
}

/** A text on an item, with who wrote it and when. */
export interface Said {
  readonly itemCode: string;
  readonly text: string;
  readonly by: string;
  readonly at: Date;
}

export interface JudgementFacts {
  readonly itemCode: string;
  readonly result: JudgementResult;
  readonly measure: Measure;
  readonly reason: string;
  readonly internalNote: string;
  readonly planPage: number | null;
  readonly by: string;
  readonly at: Date;
}

export interface SupplementFacts {
  readonly id: string;
  readonly itemCode: string;
  readonly dueOn: CalendarDate;
  readonly state: SupplementState;
}

export interface MessageFacts {
  readonly id: string;
  readonly requestId: string;
  readonly side: 'ministry' | 'operator';
  readonly text: string;
  readonly by: string;
  readonly at: Date;
}

export interface OpinionFacts extends Said {
  readonly outcome: OpinionOutcome | null;
  readonly reason: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

export interface FindingFacts {
  readonly id: string;
  readonly itemCode: string;
  readonly kind: 'recommendation' | 'proposed-order';
  readonly orderable: { readonly code: string; readonly facts: Readonly<Record<string, string | number>> };
  readonly legalBases: readonly LegalBasis[];
  readonly text: string;
  readonly planDueOn: CalendarDate;
  readonly resultDueOn: CalendarDate;
  readonly dueBasis: 'practice' | 'decided';
}
