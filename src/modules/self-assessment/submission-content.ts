import type { Bilingual, Criterion, Domain, AnswerPart, Item, LegalBasis, MeasureKind } from '../checklist/index.js';
import type { Regime } from '../../shared/regime.js';
import { UNANSWERED, type AnswerContent } from './answer-content.js';
import { disagreements, type Disagreement } from './disagreements.js';
import type { Measure } from './measure.js';
import type { RegisterAnswer, RegisterSource } from './register-answer.js';

/** A file as it was attached: its hash says which content. */
export interface SubmittedEvidence {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly mediaType: string;
}

/** One item: the wording that was answered, the answer and its files. */
export interface SubmittedItem {
  readonly code: string;
  readonly domain: Domain;
  readonly kind: MeasureKind;
  readonly title: Bilingual;
  readonly requirement: Bilingual;
  readonly parts: readonly AnswerPart[];
  readonly criteria: readonly Criterion[];
  readonly legalBases: readonly LegalBasis[];
  readonly answer: AnswerContent;
  readonly evidence: readonly SubmittedEvidence[];
  /** What was registered of its parts; absent where nothing was. */
  readonly registered?: readonly RegisterAnswer[];
  /** Where the two did not agree; absent where they did. */
  readonly disagreements?: readonly Disagreement[];
}

/** What a submission freezes. Its SHA-256 is that of this value's JSON with ordered keys. */
export interface SubmissionContent {
  readonly format: 'ieum-submission/1';
  readonly catalogueLabel: string;
  readonly inspection: { readonly id: string; readonly title: string; readonly regime: Regime; readonly year: number };
  readonly operator: { readonly id: string; readonly name: string };
  /** Why the operator asks that the whole not be disclosed (NA 64-2); null where it does not. */
  readonly protectionReason: string | null;
  readonly items: readonly SubmittedItem[];
  /** What the registered values were computed from; absent where none of its items has one. */
  readonly computedFrom?: RegisterSource;
}

/** Freezes one item with its answer, and beside it what was registered then. */
export function submittedItem(
  item: Item,
  answer: AnswerContent | null,
  evidence: readonly SubmittedEvidence[],
  registered: readonly RegisterAnswer[],
  measure: Measure,
): SubmittedItem {
  const found = disagreements(item, answer ?? UNANSWERED, registered, measure);
  const { id: code, domain, kind, title, requirement, parts, criteria, legalBases } = item;
  return {
    ...{ code, domain, kind, title, requirement, parts, criteria, legalBases },
    answer: answer ?? UNANSWERED,
    evidence: evidence.map(({ id, name, sha256, sizeBytes, mediaType }) => ({
      id,
      name,
      sha256,
      sizeBytes,
      mediaType,
    })),
    ...(registered.length > 0 && { registered }),
    ...(found.length > 0 && { disagreements: found }),
  };
}
