import { useWords } from './page-context.js';

export interface Crumb {
  readonly label: string;
  /** Missing where the crumb is the page itself, or not a page. */
  readonly href?: string | undefined;
}

/** The way from the list the page belongs to. */
export function Crumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const words = useWords().layout;
  if (crumbs.length === 0) return null;
  return (
    <nav class="crumb" aria-label={words.crumbs}>
      <ol>
        {crumbs.map(({ label, href }) => (
          <li key={label}>{href === undefined ? label : <a href={href}>{label}</a>}</li>
        ))}
      </ol>
    </nav>
  );
}
