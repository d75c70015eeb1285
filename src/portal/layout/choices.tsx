import { fieldAttributes, FieldNotes, type FieldProps, RequiredMark } from './field.js';
import type { Option } from './select.js';

export interface ChoicesProps extends Omit<FieldProps, 'value'> {
  readonly options: readonly Option[];
  /** Radio buttons for one, check boxes for many. */
  readonly kind?: 'one' | 'many' | undefined;
  readonly value?: string | readonly string[] | undefined;
  /** Numbers the options for the keys 1 to 9 of the review page. */
  readonly numbered?: boolean | undefined;
}

/** All choices at once. The first input carries the field's own id, so that the error summary leads to it. */
export function Choices({ value, ...props }: ChoicesProps) {
  const attributes = fieldAttributes(props);
  const one = props.kind !== 'many';
  const chosen = typeof value === 'string' ? [value] : (value ?? []);
  return (
    <fieldset
      class={props.fault === undefined ? 'field' : 'field faulty'}
      aria-describedby={attributes['aria-describedby']}
    >
      <legend>
        {props.label} <RequiredMark required={props.required} />
      </legend>
      <FieldNotes {...props} />
      <div class="opts">
        {props.options.map((option, index) => (
          <label key={option.value}>
            <input
              id={index === 0 ? attributes.id : `${attributes.id}-${index}`}
              type={one ? 'radio' : 'checkbox'}
              name={props.name}
              value={option.value}
              checked={chosen.includes(option.value)}
              required={one && props.required === true}
              disabled={option.disabled === true}
              aria-invalid={one ? undefined : attributes['aria-invalid']}
              data-key={props.numbered === true ? index + 1 : undefined}
            />
            <span>
              {props.numbered === true && <span class="num key">{index + 1} </span>}
              {option.label}
              {option.hint !== undefined && <small> {option.hint}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
