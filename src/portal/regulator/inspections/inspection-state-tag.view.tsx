import type { InspectionState } from '../../../modules/inspections/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { Tag, type Tone, usePage } from '../../layout/index.js';

const TONES: Readonly<Record<InspectionState, Tone>> = { draft: 'warn', open: 'blue', closed: 'plain' };

export function InspectionStateTag({ state }: { state: InspectionState }) {
  return <Tag tone={TONES[state]}>{termsIn(usePage().language).inspectionStates[state]}</Tag>;
}
