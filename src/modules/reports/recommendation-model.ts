import type { OrganisationKind } from '../../shared/actor.js';
import type { Regime } from '../../shared/regime.js';
import type { CalendarDate } from '../../shared/time.js';
import type { Bilingual, LegalBasis } from '../checklist/index.js';
import type { InspectionBasisCode } from '../obligations/index.js';
import type { Officer, ReviewStep } from './audit-report-model.js';
import type { LetterheadFields } from './letterhead.js';
import type { Moment } from './moment.js';

/** Everything that a letter of recommendation says (시정권고서), as data: printed from, kept beside the PDF, read by programs. */
export interface Recommendation {
  readonly format: 'ieum-recommendation/1';
  /** It goes to the operator, and there is no other edition. */
  readonly edition: 'operator';
  /** Null on a draft. */
  readonly number: string | null;
  readonly version: number;
  /** Why it was issued again; null on the first version. */
  readonly reason: string | null;
  /** Number of the sign-off whose recommendations it tells. */
  readonly signedStep: number;
  /** The only date that the document itself carries. On a draft, as of when it stands. */
  readonly issuedAt: Moment;
  /** Null on a draft. */
  readonly issuedBy: Officer | null;
  readonly operator: { readonly id: string; readonly name: string };
  readonly inspection: {
    readonly id: string;
    readonly title: string;
    readonly regime: Regime;
    readonly basis: InspectionBasisCode;
    readonly authority: { readonly name: string; readonly kind: OrganisationKind };
    readonly startsOn: CalendarDate;
    readonly endsOn: CalendarDate;
  };
  readonly review: { readonly id: string; readonly steps: readonly ReviewStep[] };
  readonly letterhead: Omit<LetterheadFields, 'numberPattern'>;
  /** The operator's edition of the report on the same sign-off, which goes with the letter; null where none is issued. */
  readonly auditReport: { readonly number: string; readonly version: number } | null;
  /** In the order of the checklist's codes. */
  readonly findings: readonly RecommendedFinding[];
}

/** One thing that the authority recommends. */
export interface RecommendedFinding {
  readonly id: string;
  readonly itemCode: string;
  readonly title: Bilingual;
  readonly bases: readonly LegalBasis[];
  readonly text: string;
  readonly planDueOn: CalendarDate;
  readonly resultDueOn: CalendarDate;
  /** `practice`: no law sets these days. */
  readonly dueBasis: 'practice' | 'decided';
}
