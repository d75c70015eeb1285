import type { AnswerPart, AnswerValues, Bilingual } from '../checklist/index.js';
import type { JudgementResult, Measure } from '../review/index.js';
import type { SubmissionContent } from '../self-assessment/index.js';
import type { Moment } from './moment.js';

/** The last inspection of the operator under the same regime, as its review was signed. */
export interface PreviousInspection {
  readonly title: string;
  readonly signedAt: Date;
  /** Null where no report was issued on it. */
  readonly reportNumber: string | null;
  readonly content: SubmissionContent;
  readonly judgements: readonly {
    readonly code: string;
    readonly result: JudgementResult;
    readonly measure: Measure;
  }[];
}

/** What is another one than at the last inspection. */
export interface ReportComparison {
  readonly inspection: { readonly title: string; readonly signedAt: Moment; readonly reportNumber: string | null };
  /** In the order of the checklist. */
  readonly changed: readonly ChangedItem[];
  readonly unchanged: number;
  /** Inspected now, and not then. */
  readonly added: readonly NamedItem[];
  /** Inspected then, and not now. */
  readonly removed: readonly NamedItem[];
}

export interface NamedItem {
  readonly code: string;
  readonly title: Bilingual;
}

export interface ChangedItem extends NamedItem {
  readonly before: ItemState;
  readonly now: ItemState;
}

export interface ItemState {
  /** Figures, days and choices, without what was written in words; null where the edition leaves it out. */
  readonly answer: {
    readonly parts: readonly AnswerPart[];
    readonly values: AnswerValues;
    readonly applies: boolean;
  } | null;
  readonly result: JudgementResult;
  readonly measure: Measure;
}
