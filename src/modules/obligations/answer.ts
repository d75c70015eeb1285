/** Whether something holds. Unknown is an outcome of its own: what was not measured is neither met nor missed. */
export type Answer = 'yes' | 'no' | 'unknown';

export function answerOf(fact: boolean | null): Answer {
  if (fact === null) return 'unknown';
  return fact ? 'yes' : 'no';
}

/** Yes where all are; no as soon as one is, whatever is unknown beside it. */
export function allOf(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

/** Yes as soon as one is, whatever is unknown beside it; no where all are. */
export function anyOf(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}
