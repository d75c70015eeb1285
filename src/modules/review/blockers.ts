import type { Blocker } from '../../shared/errors.js';
import type { Measure } from './judgement.js';
import type { SupplementState } from './lifecycle.js';

export interface ConclusionFacts {
  /** Every item of the submission, in its order. */
  readonly items: readonly {
    readonly code: string;
    /** Null where the item is not judged. */
    readonly measure: Measure | null;
    /** Whether an order is possible on it as things stand now. */
    readonly orderable: boolean;
  }[];
  readonly supplements: readonly { readonly itemCode: string; readonly state: SupplementState }[];
}

/** Why a review cannot be concluded now. The button, the page and the service ask this one function. */
export function conclusionBlockers({ items, supplements }: ConclusionFacts): readonly Blocker[] {
  const unjudged = items.filter(({ measure }) => measure === null).map(({ code }) => code);
  const impossible = items.filter(({ measure, orderable }) => measure === 'proposed-order' && !orderable);
  const inState = (state: SupplementState) =>
    supplements.filter((supplement) => supplement.state === state).map(({ itemCode }) => itemCode);
  return [
    ...about('items-not-judged', unjudged),
    ...about('supplements-unanswered', inState('asked')),
    ...about('supplements-unread', inState('answered')),
    ...about(
      'orders-not-possible',
      impossible.map(({ code }) => code),
    ),
  ];
}

export interface OpinionFacts {
  readonly itemCode: string;
  /** Null while nobody has decided on it. */
  readonly outcome: 'taken-up' | 'not-taken-up' | null;
  /** Whether the item was judged again after the opinion was taken up. */
  readonly judgedSince: boolean;
}

/** Why a concluded review cannot be signed now: every opinion is decided on, and what was taken up has changed its judgement. */
export function signOffBlockers(opinions: readonly OpinionFacts[]): readonly Blocker[] {
  const undecided = opinions.filter(({ outcome }) => outcome === null);
  const takenUp = opinions.filter(({ outcome, judgedSince }) => outcome === 'taken-up' && !judgedSince);
  return [...about('opinions-undecided', codesOf(undecided)), ...about('opinions-taken-up', codesOf(takenUp))];
}

/** Why items cannot be found met together: judged already, or in need of a reason each, since their answers disagree with the register. */
export function metTogetherBlockers(judged: readonly string[], disagreeing: readonly string[]): readonly Blocker[] {
  return [...about('items-already-judged', judged), ...about('items-disagree', disagreeing)];
}

const codesOf = (opinions: readonly OpinionFacts[]): readonly string[] => [
  ...new Set(opinions.map(({ itemCode }) => itemCode)),
];

type ItemBlocker =
  | 'items-not-judged'
  | 'supplements-unanswered'
  | 'supplements-unread'
  | 'orders-not-possible'
  | 'opinions-undecided'
  | 'opinions-taken-up'
  | 'items-already-judged'
  | 'items-disagree';

function about(code: ItemBlocker, items: readonly string[]): readonly Blocker[] {
  return items.length === 0 ? [] : [{ code, facts: { count: items.length, items } }];
}
