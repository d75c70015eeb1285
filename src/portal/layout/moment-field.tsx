import { seoulDate, seoulTime } from '../../shared/time.js';
import { Field, fieldAttributes, type FieldProps } from './field.js';

/** A point in time, in Korea: a form has no zones. Its value is written 2026-11-23T09:00. */
export function MomentField(props: FieldProps) {
  return (
    <Field {...props}>
      <input {...fieldAttributes(props)} type="datetime-local" class="moment num" value={props.value ?? ''} />
    </Field>
  );
}

/** A moment as such a field has it; empty for none. Seconds only where there are some. */
export function momentValue(moment: Date | null): string {
  if (moment === null) return '';
  const seconds = moment.getUTCSeconds();
  return `${seoulDate(moment)}T${seoulTime(moment)}${seconds === 0 ? '' : `:${String(seconds).padStart(2, '0')}`}`;
}
