import type { ComponentChildren } from 'preact';
import { type ReturnedForm, usePage, useWords } from './page-context.js';

/** For which operator a page was shown: what is sent from it is sent for the same one, whatever was chosen meanwhile. */
export const OPERATOR_FIELD = '_operator';

/** By what a form is known that is sent twice. */
export const FORM_KEY_FIELD = '_key';

export interface FormProps {
  readonly action: string;
  /** The version that stands now; posted back, so that a stale save is noticed. A form that comes back keeps the one it was opened on. */
  readonly version?: number | undefined;
  /** Values that travel with the form unseen. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** True where files are sent. */
  readonly files?: boolean | undefined;
  /** Saves the text while it is typed; the contract stands at the head of assets/ieum.js. */
  readonly autosave?: boolean | undefined;
  /** Warns before the page is left with changes that are not saved. */
  readonly guard?: boolean | undefined;
  /** Carries a key of its own, by which the server does once what a second click sends again. */
  readonly once?: boolean | undefined;
  readonly class?: string | undefined;
  readonly children: ComponentChildren;
}

/**
 * A form that posts, with the token that shows it came from our own page. The server alone says what is wrong, in the
 * reader's language and all at once: the browser's own checks are off, and a draft may be saved with gaps.
 */
export function Form(props: FormProps) {
  const { csrfToken, operator, actor, returned } = usePage();
  const forOperator = actor?.mandates === undefined ? null : operator;
  const words = useWords().layout.form;
  const version = openedVersion(props, returned);
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
      {props.once === true && <input type="hidden" name={FORM_KEY_FIELD} value={crypto.randomUUID()} />}
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.children}
    </form>
  );
}

/** A form came back where it was sent to its own address, or by a button to one below. */
function openedVersion({ action, version }: FormProps, returned: ReturnedForm | null): number | undefined {
  if (version === undefined || returned === null) return version;
  const [path = ''] = action.split('?', 1);
  return `${returned.path}/`.startsWith(`${path}/`) ? returned.version : version;
}

/** Where the browser writes when it last saved; empty without JavaScript. */
export function SavedNote({ text = '' }: { text?: string | undefined }) {
  return (
    <span class="saved" data-saved="" role="status">
      {text}
    </span>
  );
}
