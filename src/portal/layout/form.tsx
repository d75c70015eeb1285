import type { ComponentChildren } from 'preact';
import { usePage, useWords } from './page-context.js';

/** For which operator a page was shown: what is sent from it is sent for the same one, whatever was chosen meanwhile. */
export const OPERATOR_FIELD = '_operator';

export interface FormProps {
  readonly action: string;
  /** The version that was opened; posted back, so that a stale save is noticed. */
  readonly version?: number | undefined;
  /** Values that travel with the form unseen. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** True where files are sent. */
  readonly files?: boolean | undefined;
  /** Saves the text while it is typed; the contract stands at the head of assets/ieum.js. */
  readonly autosave?: boolean | undefined;
  /** Warns before the page is left with changes that are not saved. */
  readonly guard?: boolean | undefined;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}

/**
 * A form that posts, with the token that shows it came from our own page. The server alone says what is wrong, in the
 * reader's language and all at once: the browser's own checks are off, and a draft may be saved with gaps.
 */
export function Form(props: FormProps) {
  const { csrfToken, operator, actor } = usePage();
  const forOperator = actor?.mandates === undefined ? null : operator;
  const words = useWords().layout.form;
  return (
    <form
      method="post"
      noValidate
      action={props.action}
      enctype={props.files === true ? 'multipart/form-data' : undefined}
      class={props.class}
      data-guard={props.guard === true ? words.unsaved : undefined}
      data-autosave={props.autosave === true ? '' : undefined}
      data-save-failed={props.autosave === true ? words.saveFailed : undefined}
      data-save-stale={props.autosave === true ? words.saveStale : undefined}
    >
      <input type="hidden" name="_csrf" value={csrfToken} />
      {forOperator !== null && <input type="hidden" name={OPERATOR_FIELD} value={forOperator} />}
      {props.version !== undefined && <input type="hidden" name="version" value={props.version} />}
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.children}
    </form>
  );
}

/** Where the browser writes when it last saved; empty without JavaScript. */
export function SavedNote({ text = '' }: { text?: string | undefined }) {
  return (
    <span class="saved" data-saved="" role="status">
      {text}
    </span>
  );
}
