/**
 * `proposed`: by an inspector, unseen by the operator. `issued`: signed off. `withdrawn`: its judgement no longer carries it, or its
 * operator gave the preventive action up. `undertaken`, `reported`, `verified`: a preventive action that is promised, done, seen to be done.
 */
export const FINDING_STATES = ['proposed', 'issued', 'withdrawn', 'undertaken', 'reported', 'verified'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** What a judgement opens: 시정권고, or a 시정명령 that is proposed (사전통지 and decision follow). */
export type JudgedKind = 'recommendation' | 'proposed-order';

export const FINDING_KINDS = ['recommendation', 'proposed-order', 'prevention'] as const;
/** Of a judgement, or what the operator undertakes after an outage so that it does not come again (재발방지 대책). */
export type FindingKind = (typeof FINDING_KINDS)[number];

export type FindingMove = 'propose' | 'issue' | 'recall' | 'withdraw' | PreventionMove;
/** What becomes of a preventive action: its operator reports it done, the ministry verifies that or sends it back. */
export type PreventionMove = 'report' | 'send-back' | 'verify';

/** Where something is left to be done by the operator. */
export const OPEN_STATES: readonly FindingState[] = ['issued', 'undertaken'];

/** Every move a finding can make. It is issued exactly while its review is signed: a review that is reopened recalls it. */
const MOVES: Readonly<Record<FindingState, Partial<Readonly<Record<FindingMove, FindingState>>>>> = {
  proposed: { propose: 'proposed', issue: 'issued', withdraw: 'withdrawn' },
  issued: { recall: 'proposed' },
  withdrawn: { propose: 'proposed' },
  undertaken: { report: 'reported', withdraw: 'withdrawn' },
  reported: { 'send-back': 'undertaken', verify: 'verified' },
  verified: {},
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
