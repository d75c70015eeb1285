import type { Words } from '../../words/index.js';

type ReviewWords = Words['review'];

/** The fields of a judgement, by name. */
export const judgementLabels = ({ item }: ReviewWords) => ({
  result: item.result,
  reason: item.reason,
  measure: item.measure,
  planPage: item.planPage,
  internalNote: item.note,
});

export const recordLabels = ({ item }: ReviewWords) => ({ text: item.record });

/** The fields of a question to the operator. */
export const questionLabels = ({ supplement }: ReviewWords) => ({ text: supplement.text, dueOn: supplement.dueOn });

/** The field of giving a question up. */
export const givingUpLabels = ({ supplement }: ReviewWords) => ({ reason: supplement.giveUpReason });

/** The fields of a decision on an opinion. */
export const decisionLabels = ({ opinion }: ReviewWords) => ({ outcome: opinion.outcome, reason: opinion.reason });
