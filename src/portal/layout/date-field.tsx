import { Field, fieldAttributes, type FieldProps } from './field.js';

export interface DateFieldProps extends FieldProps {
  /** The first and last day that can be chosen, as 2026-11-23. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

/** A legal day; its value is written 2026-11-23. */
export function DateField(props: DateFieldProps) {
  return (
    <Field {...props}>
      <input
        {...fieldAttributes(props)}
        type="date"
        class="short num"
        value={props.value ?? ''}
        min={props.min}
        max={props.max}
      />
    </Field>
  );
}
