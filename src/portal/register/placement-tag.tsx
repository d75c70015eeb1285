import type { Placement } from '../../modules/topology/index.js';
import { termsIn, type Language } from '../../shared/words/index.js';
import { Tag, usePage } from '../layout/index.js';

/** Role and capacity of a component in a data centre: `대기 60%`. */
export function PlacementTag({ placement }: { placement: Placement }) {
  return <Tag tone={placement.role === 'active' ? 'ok' : 'warn'}>{placementText(usePage().language, placement)}</Tag>;
}

export const placementText = (language: Language, { role, percent }: Placement): string =>
  `${termsIn(language).placementRoles[role]} ${percent}%`;
