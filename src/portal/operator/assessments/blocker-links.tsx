import type { Readiness } from '../../../modules/self-assessment/index.js';
import { wordRefusal } from '../../../shared/words/index.js';
import { usePage } from '../../layout/index.js';
import { paths } from '../../paths.js';

/** Everything that is still needed, each line leading to the item that lacks it. */
export function BlockerLinks({ id, readiness }: { id: string; readiness: Readiness }) {
  const { language } = usePage();
  const items = readiness.domains.flatMap((domain) => domain.items).filter(({ blockers }) => blockers.length > 0);
  return (
    <ul>
      {items.flatMap(({ code, title, blockers }) =>
        blockers.map((blocker) => (
          <li key={`${code} ${blocker.code}`}>
            <a href={paths.operator.assessmentItem(id, code)}>{title[language]}</a>: {wordRefusal(language, blocker)}
          </li>
        )),
      )}
    </ul>
  );
}
