import type { FeatureState } from '../../../modules/outages/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { Tag, type Tone, usePage } from '../../layout/index.js';

const TONES: Readonly<Record<FeatureState, Tone>> = {
  normal: 'ok',
  degraded: 'warn',
  restoring: 'blue',
  unreachable: 'bad',
};

export function StateTag({ state }: { state: FeatureState }) {
  return <Tag tone={TONES[state]}>{termsIn(usePage().language).featureStates[state]}</Tag>;
}
