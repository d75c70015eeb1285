import { faultOf, Form, SubmitButton, TextField, useWords } from '../../../layout/index.js';
import { paths } from '../../../paths.js';
import { SiteFields, type SiteFieldsProps } from '../site-fields.js';

export function NewSiteView(props: SiteFieldsProps) {
  const words = useWords().sites;
  return (
    <Form action={paths.operator.sites} guard>
      <TextField
        name="code"
        label={words.code}
        hint={words.codeHint}
        value={props.typed['code']}
        fault={faultOf(props.faults, 'code')}
        width="medium"
        maxLength={64}
        required
      />
      <SiteFields {...props} />
      <SubmitButton>{useWords().layout.form.save}</SubmitButton>
    </Form>
  );
}
