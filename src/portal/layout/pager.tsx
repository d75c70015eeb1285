import { usePage, useWords } from './page-context.js';

/** The query parameter that carries the place in a list. */
export const CURSOR = 'after';

/** The way through a list that goes on by key; keeps the filters of the query. */
export function Pager({ next }: { next: string | null }) {
  const { path, query } = usePage();
  const words = useWords().layout.pager;
  const onFirst = !new URLSearchParams(query).has(CURSOR);
  if (next === null && onFirst) return null;
  return (
    <nav class="bar pager" aria-label={words.label}>
      {!onFirst && <a href={hrefAt(path, query, null)}>{words.first}</a>}
      {next !== null && (
        <a class="btn quiet small" rel="next" href={hrefAt(path, query, next)}>
          {words.next}
        </a>
      )}
    </nav>
  );
}

function hrefAt(path: string, query: string, cursor: string | null): string {
  const parameters = new URLSearchParams(query);
  parameters.delete(CURSOR);
  parameters.delete('notice');
  if (cursor !== null) parameters.set(CURSOR, cursor);
  const rest = parameters.toString();
  return rest === '' ? path : `${path}?${rest}`;
}
