import type { CatalogueState } from '../../../modules/checklist/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { Tag, type Tone, usePage } from '../../layout/index.js';

const TONES: Readonly<Record<CatalogueState, Tone>> = { draft: 'warn', 'in-force': 'ok', retired: 'plain' };

export function CatalogueStateTag({ state }: { state: CatalogueState }) {
  return <Tag tone={TONES[state]}>{termsIn(usePage().language).catalogueStates[state]}</Tag>;
}
