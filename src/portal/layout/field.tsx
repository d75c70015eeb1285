import type { ComponentChildren } from 'preact';
import { useWords } from './page-context.js';

/** What all fields of a form share. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  /** What stands in it: as it was typed, also where that was wrong. */
  readonly value?: string | undefined;
  /** What is wrong with it, as a sentence. */
  readonly fault?: string | undefined;
  readonly hint?: string | undefined;
  readonly required?: boolean | undefined;
  /** Keeps the ids apart where a page has the same field in several forms. */
  readonly scope?: string | undefined;
}

/** The id of a field's input, which the lines of the error summary lead to. */
export function fieldId(name: string, scope = ''): string {
  return ['field', scope, name]
    .filter((part) => part !== '')
    .join('-')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-');
}

const hintId = (id: string) => `${id}-hint`;
const faultId = (id: string) => `${id}-fault`;

/** The attributes that tie an input to its label, hint and fault. */
export function fieldAttributes(props: FieldProps) {
  const id = fieldId(props.name, props.scope);
  const described = [props.hint && hintId(id), props.fault && faultId(id)].filter(Boolean).join(' ');
  return {
    id,
    name: props.name,
    required: props.required === true,
    'aria-describedby': described === '' ? undefined : described,
    'aria-invalid': props.fault === undefined ? undefined : true,
  };
}

/** Label, hint and fault around an input. */
export function Field({ children, ...props }: FieldProps & { readonly children: ComponentChildren }) {
  return (
    <div class={props.fault === undefined ? 'field' : 'field faulty'}>
      <label for={fieldId(props.name, props.scope)}>
        {props.label} <RequiredMark required={props.required} />
      </label>
      <FieldNotes {...props} />
      {children}
    </div>
  );
}

/** The hint and the fault of a field, where the input's aria-describedby finds them. */
export function FieldNotes(props: FieldProps) {
  const words = useWords().layout.form;
  const id = fieldId(props.name, props.scope);
  return (
    <>
      {props.hint !== undefined && (
        <p class="hint" id={hintId(id)}>
          {props.hint}
        </p>
      )}
      {props.fault !== undefined && (
        <p class="fault" id={faultId(id)}>
          <span class="visually-hidden">{words.fault} </span>
          {props.fault}
        </p>
      )}
    </>
  );
}

export function RequiredMark({ required }: { required: boolean | undefined }) {
  const words = useWords().layout.form;
  return required === true ? <span class="required">{words.required}</span> : null;
}
