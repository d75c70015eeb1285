import type { ComponentChildren } from 'preact';
import { SubmitButton } from './button.js';

export interface SearchFormProps {
  /** The list that it narrows. */
  readonly action: string;
  readonly label: string;
  readonly submit: string;
  readonly columns: 'three' | 'four';
  /** The fields. */
  readonly children: ComponentChildren;
}

/** Narrows a list; what was sought stands in the address of the answer. */
export function SearchForm({ action, label, submit, columns, children }: SearchFormProps) {
  return (
    <form method="get" action={action} role="search" aria-label={label}>
      <div class={`cols ${columns}`}>
        {children}
        <div class="field">
          <SubmitButton tone="quiet">{submit}</SubmitButton>
        </div>
      </div>
    </form>
  );
}
