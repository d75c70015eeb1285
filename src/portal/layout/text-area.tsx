import { Field, fieldAttributes, type FieldProps } from './field.js';

export interface TextAreaProps extends FieldProps {
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly readonly?: boolean | undefined;
  /** For text that a program reads: every letter as wide as the other. */
  readonly code?: boolean | undefined;
}

/** Text of several lines. */
export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      <textarea
        {...fieldAttributes(props)}
        class={props.code === true ? 'code' : undefined}
        rows={props.rows ?? 4}
        maxlength={props.maxLength}
        readOnly={props.readonly === true}
        value={keepFirstLine(props.value ?? '')}
      />
    </Field>
  );
}

/** HTML drops a line feed that opens a textarea; a second one keeps the text whole. */
function keepFirstLine(text: string): string {
  return text.startsWith('\n') ? `\n${text}` : text;
}
