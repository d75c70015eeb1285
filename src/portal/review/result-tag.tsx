import type { JudgementResult, ReviewState } from '../../modules/review/index.js';
import { termsIn } from '../../shared/words/index.js';
import { Tag, type Tone, usePage } from '../layout/index.js';

const RESULT_TONES: Readonly<Record<JudgementResult, Tone>> = {
  met: 'ok',
  partly: 'warn',
  'not-met': 'bad',
  'alternative-accepted': 'blue',
  'not-applicable': 'plain',
};

/** A judgement's result in a word. */
export function ResultTag({ result }: { result: JudgementResult }) {
  return <Tag tone={RESULT_TONES[result]}>{termsIn(usePage().language).judgementResults[result]}</Tag>;
}

const STATE_TONES: Readonly<Record<ReviewState, Tone>> = { open: 'blue', concluded: 'warn', signed: 'ok' };

/** How far a review is. */
export function ReviewStateTag({ state }: { state: ReviewState }) {
  return <Tag tone={STATE_TONES[state]}>{termsIn(usePage().language).reviewStates[state]}</Tag>;
}
