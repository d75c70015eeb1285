import type { RefusalCode } from '../../shared/words/index.js';

/** `open`: items are judged. `concluded`: the inspector is done, the operator sees it. `signed`: another person signed it off. */
export const REVIEW_STATES = ['open', 'concluded', 'signed'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export const REVIEW_ACTS = [
  'judge',
  'record',
  'ask-supplement',
  'conclude',
  'give-opinion',
  'decide-opinion',
  'sign',
  'send-back',
  'reopen',
] as const;
export type ReviewAct = (typeof REVIEW_ACTS)[number];

interface ReviewMove {
  readonly from: readonly ReviewState[];
  /** Null where the review stays as it is. */
  readonly to: ReviewState | null;
}

/** Everything that can be done with a review, and where it leads. A judgement is changed only once it is open again. */
export const REVIEW_MOVES: Readonly<Record<ReviewAct, ReviewMove>> = {
  judge: { from: ['open'], to: null },
  record: { from: ['open'], to: null },
  'ask-supplement': { from: ['open'], to: null },
  conclude: { from: ['open'], to: 'concluded' },
  'give-opinion': { from: ['concluded'], to: null },
  'decide-opinion': { from: ['open', 'concluded'], to: null },
  sign: { from: ['concluded'], to: 'signed' },
  'send-back': { from: ['concluded'], to: 'open' },
  reopen: { from: ['concluded', 'signed'], to: 'open' },
};

/** Why an act is refused in a state in which it is not possible. */
export const REVIEW_REFUSALS: Readonly<Record<ReviewState, RefusalCode>> = {
  open: 'review-open',
  concluded: 'review-concluded',
  signed: 'review-signed',
};

/** What can be done with a review in that state. */
export function reviewActs(state: ReviewState): readonly ReviewAct[] {
  return REVIEW_ACTS.filter((act) => REVIEW_MOVES[act].from.includes(state));
}

/** `asked`: the operator's turn. `answered`: the inspector's. `closed`: done with, after an answer. `given-up`: done with, without one. */
export const SUPPLEMENT_STATES = ['asked', 'answered', 'closed', 'given-up'] as const;
export type SupplementState = (typeof SUPPLEMENT_STATES)[number];

export const SUPPLEMENT_ACTS = ['answer', 'attach', 'ask-again', 'close', 'give-up'] as const;
export type SupplementAct = (typeof SUPPLEMENT_ACTS)[number];

interface SupplementMove {
  readonly from: readonly SupplementState[];
  readonly to: SupplementState;
}

/** Question and answer may go back and forth until the inspector is done with the request; then it stays so. */
export const SUPPLEMENT_MOVES: Readonly<Record<SupplementAct, SupplementMove>> = {
  answer: { from: ['asked', 'answered'], to: 'answered' },
  attach: { from: ['answered'], to: 'answered' },
  'ask-again': { from: ['answered'], to: 'asked' },
  close: { from: ['answered'], to: 'closed' },
  'give-up': { from: ['asked'], to: 'given-up' },
};

export const SUPPLEMENT_REFUSALS: Readonly<Record<SupplementState, RefusalCode>> = {
  asked: 'supplement-asked',
  answered: 'supplement-answered',
  closed: 'supplement-closed',
  'given-up': 'supplement-given-up',
};

/** Whether nobody has to do anything about a supplement request any more. */
export const isSettled = (state: SupplementState): boolean => supplementActs(state).length === 0;

/** What can be done with a supplement request in that state. */
export function supplementActs(state: SupplementState): readonly SupplementAct[] {
  return SUPPLEMENT_ACTS.filter((act) => SUPPLEMENT_MOVES[act].from.includes(state));
}
