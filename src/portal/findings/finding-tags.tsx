import type { DueBasis, FindingKind, FindingState } from '../../modules/findings/index.js';
import { termsIn } from '../../shared/words/index.js';
import { Tag, type Tone, usePage } from '../layout/index.js';

const KIND_TONES: Readonly<Record<FindingKind, Tone>> = {
  recommendation: 'warn',
  'proposed-order': 'bad',
  prevention: 'plain',
};

export function FindingKindTag({ kind }: { kind: FindingKind }) {
  const terms = termsIn(usePage().language).findingKinds;
  return <Tag tone={KIND_TONES[kind]}>{terms[kind]}</Tag>;
}

const TONES: Readonly<Record<FindingState, Tone>> = {
  ...{ proposed: 'plain', issued: 'blue', withdrawn: 'plain' },
  ...{ undertaken: 'blue', reported: 'warn', verified: 'ok' },
};

export function FindingStateTag({ state }: { state: FindingState }) {
  return <Tag tone={TONES[state]}>{termsIn(usePage().language).findingStates[state]}</Tag>;
}

/** The word that says who set a due date. */
export const DUE_WORDS = { practice: 'practice', decided: 'decided', operator: 'byOperator' } as const satisfies Record<
  DueBasis,
  string
>;
