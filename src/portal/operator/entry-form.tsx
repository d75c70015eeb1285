import type { ComponentChildren } from 'preact';
import { Form, SubmitButton, useWords } from '../layout/index.js';

export interface EntryFormProps {
  readonly action: string;
  readonly version: number;
  /** The button that removes the entry, and what follows from it; missing where nothing stands yet. */
  readonly removal?: { readonly button: string; readonly hint?: string } | undefined;
  /** The fields. */
  readonly children: ComponentChildren;
}

/** The form of one entry that is registered, changed and removed on the same page. */
export function EntryForm({ action, version, removal, children }: EntryFormProps) {
  const words = useWords().layout.form;
  return (
    <>
      <Form action={action} version={version} guard>
        {children}
        <SubmitButton>{words.save}</SubmitButton>
      </Form>
      {removal?.hint !== undefined && (
        <>
          <h2>{removal.button}</h2>
          <p class="small">{removal.hint}</p>
        </>
      )}
      {removal !== undefined && (
        <Form
          action={`${action}/removal`}
          version={version}
          class={removal.hint === undefined ? 'after-form' : undefined}
        >
          <SubmitButton tone="danger">{removal.button}</SubmitButton>
        </Form>
      )}
    </>
  );
}
