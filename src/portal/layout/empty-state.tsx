import type { ComponentChildren } from 'preact';

export interface EmptyStateProps {
  readonly title: string;
  readonly text?: string | undefined;
  /** What to do about it, as a rule a `LinkButton`. */
  readonly action?: ComponentChildren;
}

/** Stands where a list has no rows, and says how the first one comes about. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div class="empty">
      <p>
        <b>{title}</b>
      </p>
      {text !== undefined && <p class="small">{text}</p>}
      {action}
    </div>
  );
}
