import type { FindingKind, FindingState } from '../../modules/findings/index.js';
import { termsIn } from '../../shared/words/index.js';
import { Tag, type Tone, usePage } from '../layout/index.js';

export function FindingKindTag({ kind }: { kind: FindingKind }) {
  const terms = termsIn(usePage().language).findingKinds;
  return <Tag tone={kind === 'proposed-order' ? 'bad' : 'warn'}>{terms[kind]}</Tag>;
}

const TONES: Readonly<Record<FindingState, Tone>> = { proposed: 'plain', issued: 'blue', withdrawn: 'plain' };

export function FindingStateTag({ state }: { state: FindingState }) {
  return <Tag tone={TONES[state]}>{termsIn(usePage().language).findingStates[state]}</Tag>;
}
