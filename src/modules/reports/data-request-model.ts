import type { OrganisationKind } from '../../shared/actor.js';
import type { DataRequestBasis } from '../outages/index.js';
import type { Officer } from './audit-report-model.js';
import type { LetterheadFields } from './letterhead.js';
import type { Moment } from './moment.js';

/** What both letters on a data request tell, as data: printed from, kept beside the PDF, read by programs. */
interface RequestLetter {
  /** It goes to the operator, and there is no other edition. */
  readonly edition: 'operator';
  /** Null on a draft. */
  readonly number: string | null;
  readonly version: number;
  /** Why it was issued again; null on the first version. */
  readonly reason: string | null;
  /** The only date that the document itself carries. On a draft, as of when it stands. */
  readonly issuedAt: Moment;
  /** Null on a draft. */
  readonly issuedBy: Officer | null;
  readonly operator: { readonly id: string; readonly name: string };
  readonly authority: { readonly name: string; readonly kind: OrganisationKind };
  readonly letterhead: Omit<LetterheadFields, 'numberPattern'>;
  readonly outage: {
    readonly id: string;
    readonly title: string;
    readonly startedAt: Moment;
    /** Null while it goes on. */
    readonly endedAt: Moment | null;
  };
  readonly basis: DataRequestBasis;
  /** Number of the request within its outage. */
  readonly request: number;
  /** Who wrote what the letter says. */
  readonly drafted: { readonly by: Officer; readonly at: Moment };
}

/** 자료제출 요구서: reason, basis, deadline and content (NA 64(6)), return and what refusing opens (AIA 10(2)). */
export interface DataRequestLetter extends RequestLetter {
  readonly format: 'ieum-data-request/1';
  /** By the decision for the year of the outage; `unknown` where there is none. */
  readonly covered: 'yes' | 'no' | 'unknown';
  readonly why: string;
  readonly material: string;
  /** Null where nothing is said: then in Ieum. */
  readonly form: string | null;
  readonly returned: boolean;
  readonly dueAt: Moment;
}

/** 자료제출 결과 통보서: what was found in what was handed in (NA 64(9), AIA 24). */
export interface DataRequestResultLetter extends RequestLetter {
  readonly format: 'ieum-data-request-result/1';
  /** The newest letter of the request. */
  readonly demanded: { readonly number: string; readonly version: number; readonly issuedAt: Moment };
  readonly answers: readonly SubmittedAnswer[];
  readonly found: string;
  readonly follows: string;
}

/** One answer of the operator, with the files that came with it. */
export interface SubmittedAnswer {
  readonly number: number;
  readonly text: string;
  readonly at: Moment;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly sizeBytes: number }[];
}
