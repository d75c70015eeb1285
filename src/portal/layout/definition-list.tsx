import type { ComponentChildren } from 'preact';

/** Names and what they stand for, side by side. */
export function DefinitionList({ rows }: { rows: readonly { term: string; value: ComponentChildren }[] }) {
  return (
    <dl class="facts">
      {rows.map(({ term, value }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
