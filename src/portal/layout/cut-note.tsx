import type { Shortlist } from '../../shared/pagination.js';
import { useWords } from './page-context.js';

/** Says that a list of choices shows only its first entries; nothing where it shows all. */
export function CutNote({ of: { rows, cut } }: { of: Shortlist<unknown> }) {
  const words = useWords().layout;
  return cut ? <p class="small">{words.choicesCut(rows.length)}</p> : null;
}
