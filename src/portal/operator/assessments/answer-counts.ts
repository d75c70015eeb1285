import { saysNothing, type SubmissionContent } from '../../../modules/self-assessment/index.js';

/** What a submission holds, by kind of answer. */
export interface AnswerCounts {
  readonly items: number;
  /** Items that are said to apply to nobody here. */
  readonly notApplicable: number;
  /** Items that are still to be answered. */
  readonly unanswered: number;
  /** Items whose answer differs from what is registered. */
  readonly disagreeing: number;
  readonly files: number;
}

export function answerCounts({ items }: Pick<SubmissionContent, 'items'>): AnswerCounts {
  return {
    items: items.length,
    notApplicable: items.filter(({ answer }) => answer.notApplicable).length,
    unanswered: items.filter(({ parts, answer, evidence }) => saysNothing(parts, answer, evidence.length)).length,
    disagreeing: items.filter(({ disagreements }) => disagreements !== undefined).length,
    files: items.reduce((count, { evidence }) => count + evidence.length, 0),
  };
}
