/** `proposed`: by an inspector, unseen by the operator. `issued`: signed off. `withdrawn`: its judgement no longer carries it. */
export const FINDING_STATES = ['proposed', 'issued', 'withdrawn'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

export const FINDING_KINDS = ['recommendation', 'proposed-order'] as const;
/** 시정권고, or a 시정명령 that is proposed (사전통지 and decision follow). */
export type FindingKind = (typeof FINDING_KINDS)[number];

export type FindingMove = 'propose' | 'issue' | 'recall' | 'withdraw';

/** Every move a finding can make. It is issued exactly while its review is signed: a review that is reopened recalls it. */
const MOVES: Readonly<Record<FindingState, Partial<Readonly<Record<FindingMove, FindingState>>>>> = {
  proposed: { propose: 'proposed', issue: 'issued', withdraw: 'withdrawn' },
  issued: { recall: 'proposed' },
  withdrawn: { propose: 'proposed' },
};

/** Where the move leads from that state, or null where it cannot be made. */
export function findingAfter(state: FindingState, move: FindingMove): FindingState | null {
  return MOVES[state][move] ?? null;
}

/** The moves that are possible in that state. */
export function findingMoves(state: FindingState): readonly FindingMove[] {
  return Object.keys(MOVES[state]) as FindingMove[];
}

/** The states from which the move is possible: what a statement over many findings may touch. */
export function statesBefore(move: FindingMove): readonly FindingState[] {
  return FINDING_STATES.filter((state) => findingAfter(state, move) !== null);
}
