import { Field, fieldAttributes, type FieldProps } from './field.js';

export interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'password' | undefined;
  /** The purpose of the field in the words of HTML (`username`, `new-password`), so that browsers can fill it. */
  readonly autocomplete?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly width?: 'short' | 'medium' | 'full' | undefined;
  readonly readonly?: boolean | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  return (
    <Field {...props}>
      <Input {...props} />
    </Field>
  );
}

// Preact's types know each kind of input apart, so that the kind has to stand as a literal.
function Input(props: TextFieldProps) {
  const attributes = {
    ...fieldAttributes(props),
    class: props.width ?? 'full',
    value: props.value ?? '',
    autocomplete: props.autocomplete ?? 'off',
    maxlength: props.maxLength,
    readOnly: props.readonly === true,
  };
  switch (props.type) {
    case 'email':
      return <input {...attributes} type="email" />;
    case 'password':
      return <input {...attributes} type="password" />;
    default:
      return <input {...attributes} type="text" />;
  }
}
