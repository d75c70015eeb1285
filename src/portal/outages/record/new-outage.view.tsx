import { FEATURE_STATES } from '../../../modules/outages/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { faultOf, Form, type Option, optionsOf, Select, SubmitButton, usePage, useWords } from '../../layout/index.js';
import { FactsFields, type FactsFieldsProps, FeatureFields } from './facts-fields.js';

export interface NewOutageProps extends FactsFieldsProps {
  readonly action: string;
  readonly services: readonly Option[];
}

export function NewOutageView(props: NewOutageProps) {
  const { action, typed, faults } = props;
  const words = useWords().outages;
  return (
    <Form action={action} once guard>
      <FactsFields {...props} />
      <h2>{words.features}</h2>
      <FeatureFields {...props} />
      <Select
        name="state"
        label={words.initialState}
        hint={words.initialHint}
        value={typed['state']}
        fault={faultOf(faults, 'state')}
        placeholder={words.leaveOpen}
        options={optionsOf(FEATURE_STATES, termsIn(usePage().language).featureStates)}
      />
      <SubmitButton>{words.add}</SubmitButton>
    </Form>
  );
}
