import { faultOf, type FieldFault, Form, SubmitButton, TextField, useWords } from '../../../layout/index.js';
import { paths } from '../../../paths.js';

export interface NewPlanProps {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

export function NewPlanView({ typed, faults }: NewPlanProps) {
  const words = useWords().plans;
  return (
    <Form action={paths.operator.plans} guard>
      <TextField
        name="title"
        label={words.planTitle}
        hint={words.planTitleHint}
        value={typed['title']}
        fault={faultOf(faults, 'title')}
        maxLength={200}
        required
      />
      <SubmitButton>{words.add}</SubmitButton>
    </Form>
  );
}
