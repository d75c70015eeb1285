import type { OrganisationRow } from '../../../modules/identity/index.js';
import { formatBusinessNumber, OPERATOR_KINDS, type OperatorView } from '../../../modules/operators/index.js';
import type { Shortlist } from '../../../shared/pagination.js';
import { termsIn } from '../../../shared/words/index.js';
import {
  Choices,
  CutNote,
  faultOf,
  type FieldFault,
  Form,
  LinkButton,
  optionsOf,
  SubmitButton,
  TextField,
  usePage,
  useWords,
} from '../../layout/index.js';

export interface OperatorFormProps {
  readonly action: string;
  /** Missing where the operator is new. */
  readonly version?: number | undefined;
  readonly typed: Readonly<Record<string, string>>;
  readonly agents: Shortlist<OrganisationRow>;
  readonly faults: readonly FieldFault[];
  readonly cancelHref: string;
}

const FLAGS = ['koreanOffice', 'paidServices', 'publicBody'] as const;

/** The facts of an operator. */
export function OperatorForm({ action, version, typed, agents, faults, cancelHref }: OperatorFormProps) {
  const labels = termsIn(usePage().language).operatorFields;
  const { operators: words, layout } = useWords();
  const field = (name: keyof typeof labels) => ({ name, label: labels[name], fault: faultOf(faults, name) });
  return (
    <Form action={action} version={version} guard>
      <TextField {...field('name')} value={typed['name']} maxLength={200} required />
      <TextField
        {...field('businessNumber')}
        value={typed['businessNumber']}
        hint={words.numberHint}
        width="short"
        maxLength={20}
        required
      />
      <KindChoices {...field('kinds')} typed={typed} />
      {FLAGS.map((name) => (
        <FlagChoice
          key={name}
          {...field(name)}
          typed={typed}
          hint={name === 'publicBody' ? words.publicBodyHint : undefined}
        />
      ))}
      {agents.rows.length > 0 && (
        <Choices
          {...field('agents')}
          kind="many"
          hint={words.agentsHint}
          options={agents.rows.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed['agents']?.split('\n')}
        />
      )}
      <CutNote of={agents} />
      <div class="bar">
        <SubmitButton>{layout.form.save}</SubmitButton>
        <LinkButton href={cancelHref} tone="quiet">
          {layout.form.cancel}
        </LinkButton>
      </div>
    </Form>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly fault: string | undefined;
  readonly hint?: string | undefined;
  readonly typed: Readonly<Record<string, string>>;
}

function KindChoices({ typed, ...field }: ChoiceProps) {
  const { operatorKinds } = termsIn(usePage().language);
  const options = optionsOf(OPERATOR_KINDS, operatorKinds);
  return <Choices {...field} kind="many" options={options} value={typed['kinds']?.split('\n')} required />;
}

function FlagChoice({ typed, ...field }: ChoiceProps) {
  const { yesNo } = termsIn(usePage().language);
  const options = [
    { value: 'true', label: yesNo.yes },
    { value: 'false', label: yesNo.no },
  ];
  return <Choices {...field} options={options} value={typed[field.name]} required />;
}

/** An operator as its form shows it. */
export function typedOperator(operator: OperatorView): Readonly<Record<string, string>> {
  return {
    name: operator.name,
    businessNumber: formatBusinessNumber(operator.businessNumber),
    kinds: operator.kinds.join('\n'),
    koreanOffice: String(operator.koreanOffice),
    paidServices: String(operator.paidServices),
    publicBody: String(operator.publicBody),
    agents: operator.agents.map(({ id }) => id).join('\n'),
  };
}
