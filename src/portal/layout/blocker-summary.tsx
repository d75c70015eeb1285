import type { Blocker } from '../../shared/errors.js';
import { wordRefusal } from '../../shared/words/index.js';
import { usePage, useWords } from './page-context.js';

/** Why something that was tried is not possible now, as the rules say it. */
export function BlockerSummary({ blockers }: { blockers: readonly Blocker[] }) {
  const words = useWords().layout.form;
  if (blockers.length === 0) return null;
  return (
    <div class="box clash problems" role="alert" tabindex={-1} autofocus>
      <h2>{words.notPossible}</h2>
      <BlockerList blockers={blockers} />
    </div>
  );
}

/** The same reasons where a page shows them before anything is tried. */
export function BlockerList({ blockers }: { blockers: readonly Blocker[] }) {
  const { language } = usePage();
  return (
    <ul>
      {blockers.map((blocker) => (
        <li key={blocker}>{wordRefusal(language, blocker)}</li>
      ))}
    </ul>
  );
}
