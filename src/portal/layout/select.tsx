import { Field, fieldAttributes, type FieldProps } from './field.js';
import { useWords } from './page-context.js';

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** Codes as options, under the names that they have in words. */
export function optionsOf<T extends string>(
  codes: readonly T[],
  names: Readonly<Record<T, string>>,
): readonly Option[] {
  return codes.map((value) => ({ value, label: names[value] }));
}

export interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  /** The first entry, which chooses nothing; false where a value always stands. */
  readonly placeholder?: string | false | undefined;
}

/** One of many, folded. For a handful of choices `Choices` shows them all at once. */
export function Select(props: SelectProps) {
  const words = useWords().layout.form;
  return (
    <Field {...props}>
      <select {...fieldAttributes(props)}>
        {props.placeholder !== false && <option value="">{props.placeholder ?? words.choose}</option>}
        {props.options.map(({ value, label, disabled }) => (
          <option key={value} value={value} selected={value === props.value} disabled={disabled === true}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
}
