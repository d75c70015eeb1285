import type { Blocker, Fault } from '../../shared/errors.js';
import { koreanMoment } from './outage-times.js';

export const DATA_REQUEST_STEPS = [
  'drafted',
  'dropped',
  'issued',
  'withdrawn',
  'answered',
  'concluded',
  'told',
] as const;
export type DataRequestStepKind = (typeof DATA_REQUEST_STEPS)[number];

/** `issued`: demanded and not answered since it was issued last. `withdrawn`: also a draft that was given up. */
export const DATA_REQUEST_STATES = ['draft', 'issued', 'answered', 'told', 'withdrawn'] as const;
export type DataRequestState = (typeof DATA_REQUEST_STATES)[number];

interface Step {
  readonly kind: DataRequestStepKind;
}

/** Where a request stands. @param steps in their order, as far as the reader sees them */
export function stateOf(steps: readonly Step[]): DataRequestState {
  const has = (...kinds: readonly DataRequestStepKind[]) => steps.some(({ kind }) => kinds.includes(kind));
  if (has('withdrawn', 'dropped')) return 'withdrawn';
  if (has('told')) return 'told';
  const last = (wanted: DataRequestStepKind) => steps.findLastIndex(({ kind }) => kind === wanted);
  if (last('answered') > last('issued')) return 'answered';
  return has('issued') ? 'issued' : 'draft';
}

/** That the deadline has passed without an answer: a fact, from the moment after it. */
export const isOverdue = (state: DataRequestState, dueAt: Date | null, now: Date): boolean =>
  state === 'issued' && dueAt !== null && now > dueAt;

/** A text that was written and not sent since. */
function isWaiting(steps: readonly Step[], written: DataRequestStepKind, sent: DataRequestStepKind): boolean {
  const last = (wanted: DataRequestStepKind) => steps.findLastIndex(({ kind }) => kind === wanted);
  return last(written) > last(sent);
}

/** Whether a letter waits for a signatory: the request, or its result. */
export const requestWaits = (steps: readonly Step[]): boolean =>
  !['withdrawn', 'told'].includes(stateOf(steps)) && isWaiting(steps, 'drafted', 'issued');
export const resultWaits = (steps: readonly Step[]): boolean =>
  stateOf(steps) !== 'withdrawn' && isWaiting(steps, 'concluded', 'told');

export type DataRequestVerb = 'redraft' | 'issue' | 'withdraw' | 'answer' | 'conclude' | 'tell';

/** In which states each can be done. Answering is possible until the result was told; the result may be told again. */
const POSSIBLE: Readonly<Record<DataRequestVerb, readonly DataRequestState[]>> = {
  redraft: ['draft', 'issued', 'answered'],
  issue: ['draft', 'issued', 'answered'],
  withdraw: ['draft', 'issued', 'answered'],
  answer: ['issued', 'answered'],
  conclude: ['answered', 'told'],
  tell: ['answered', 'told'],
};

/** Why that cannot be done now; empty where it can. */
export function verbBlockers(verb: DataRequestVerb, steps: readonly Step[]): readonly Blocker[] {
  const state = stateOf(steps);
  if (!isPossible(verb, state, steps)) return [{ code: REFUSALS[state] }];
  const nothing: readonly Blocker[] = [{ code: 'data-request-nothing-to-issue' }];
  if (verb === 'issue' && !requestWaits(steps)) return nothing;
  return verb === 'tell' && !resultWaits(steps) ? nothing : [];
}

/** What was answered can be concluded on, though the request was issued again since. */
function isPossible(verb: DataRequestVerb, state: DataRequestState, steps: readonly Step[]): boolean {
  const possible = POSSIBLE[verb];
  if (state !== 'issued' || possible.includes(state)) return possible.includes(state);
  return possible.includes('answered') && steps.some(({ kind }) => kind === 'answered');
}

const REFUSALS = {
  draft: 'data-request-not-issued',
  issued: 'data-request-not-answered',
  answered: 'data-request-answered',
  told: 'data-request-told',
  withdrawn: 'data-request-withdrawn',
} as const satisfies Record<DataRequestState, Blocker['code']>;

/** A deadline is still to come. */
export function deadlineFaults(dueAt: Date, now: Date): readonly Fault[] {
  if (dueAt > now) return [];
  const facts = { found: koreanMoment(dueAt), now: koreanMoment(now) };
  return [{ path: 'dueAt', code: 'deadline-not-ahead', facts }];
}
