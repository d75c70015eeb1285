import { Field, fieldAttributes, fieldId, type FieldProps } from './field.js';
import { useWords } from './page-context.js';

export type Comparator = 'at-most' | 'at-least' | 'less-than' | 'more-than' | 'equals';

export interface NumberFieldProps extends FieldProps {
  readonly unit?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** The smallest difference that counts; `any` for fractions of any length. */
  readonly step?: number | 'any' | undefined;
  /** What the number is measured against while it is typed; `text` says it in words: "10초 이하". */
  readonly criterion?: { readonly comparator: Comparator; readonly bound: number; readonly text: string } | undefined;
}

/** A number with its unit. It stays a text input: what was typed wrongly must come back as it was typed. */
export function NumberField(props: NumberFieldProps) {
  const { criterion } = props;
  return (
    <Field {...props}>
      <span class="measured">
        <input
          {...fieldAttributes(props)}
          type="text"
          inputmode={props.step === undefined || props.step === 1 ? 'numeric' : 'decimal'}
          class="short num"
          value={props.value ?? ''}
          autocomplete="off"
          data-comparator={criterion?.comparator}
          data-bound={criterion?.bound}
          data-unit={criterion === undefined ? undefined : props.unit}
        />
        {props.unit !== undefined && <span class="unit">{props.unit}</span>}
        {criterion !== undefined && <CriterionHint field={fieldId(props.name, props.scope)} text={criterion.text} />}
      </span>
    </Field>
  );
}

function CriterionHint({ field, text }: { field: string; text: string }) {
  const words = useWords().layout.criterion;
  return (
    <output
      for={field}
      class="criterion"
      data-criterion={text}
      data-met={`${text}: ${words.met}`}
      data-unmet={`${text}: ${words.unmet}`}
    >
      {text}
    </output>
  );
}
