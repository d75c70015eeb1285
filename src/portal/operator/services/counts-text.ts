import type { ChangeCounts } from '../../../modules/topology/index.js';
import { useWords } from '../../layout/index.js';

/** How much a version changed, in one line. */
export function useCounts(): (counts: ChangeCounts) => string {
  const words = useWords().services.changes;
  return (counts) =>
    (['sites', 'services', 'components', 'placements'] as const)
      .flatMap((list) => {
        const { added, removed, changed } = counts[list];
        const text = words.counts(added, removed, changed);
        return text === '' ? [] : [`${words[list]} ${text}`];
      })
      .join(', ');
}
