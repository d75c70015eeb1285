import { Field, fieldAttributes, type FieldProps } from './field.js';
import { useWords } from './page-context.js';

export interface FileFieldProps extends Omit<FieldProps, 'value'> {
  readonly multiple?: boolean | undefined;
  /** What the file chooser offers first; the server looks at the content whatever is sent. */
  readonly accept?: string | undefined;
}

/** Files, chosen or dropped. */
export function FileField(props: FileFieldProps) {
  const words = useWords().layout.form;
  return (
    <Field {...props}>
      <div class="drop" data-drop="">
        <input {...fieldAttributes(props)} type="file" multiple={props.multiple === true} accept={props.accept} />
        <span class="small scripted">{words.dropHere}</span>
      </div>
    </Field>
  );
}
