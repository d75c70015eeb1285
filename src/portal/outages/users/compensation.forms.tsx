import { COMPENSATION_KINDS, type CompensationView, GivenInput, SERVICE_FEES } from '../../../modules/outages/index.js';
import { WholeNumber } from '../../../platform/http/input.js';
import { termsIn } from '../../../shared/words/index.js';
import {
  DateField,
  faultOf,
  type FieldFault,
  Form,
  MomentField,
  NumberField,
  optionsOf,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  usePage,
  useWords,
} from '../../layout/index.js';
import { sideOf } from '../../paths.js';

/** What was given, and of which compensation. */
export class GivenForm extends GivenInput {
  @WholeNumber({ min: 1, max: 100_000 }) number: number;
}

interface FormProps {
  readonly outage: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

/** Enters a compensation as it was announced. */
export function AnnounceForm({ outage, typed, faults }: FormProps) {
  const words = useWords().compensations;
  const { actor, language } = usePage();
  const { compensationKinds, serviceFees } = termsIn(language);
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name), scope: 'announce' });
  return (
    <Form action={sideOf(actor).outageCompensations(outage)} once>
      <TextField {...field('serviceName')} label={words.service} maxLength={200} required />
      <Select {...field('fee')} label={words.fee} options={optionsOf(SERVICE_FEES, serviceFees)} />
      <Select
        {...field('kind')}
        label={words.kind}
        options={optionsOf(COMPENSATION_KINDS, compensationKinds)}
        required
      />
      <ExtensionFields field={field} />
      <NumberField {...field('amountWon')} label={words.amountWon} hint={words.amountHint} unit={words.won} />
      <TextField
        {...field('beneficiaries')}
        label={words.beneficiaries}
        hint={words.beneficiariesHint}
        maxLength={1000}
        required
      />
      <TextArea
        {...field('subject')}
        label={words.subject}
        hint={words.subjectHint}
        maxLength={1000}
        rows={2}
        required
      />
      <DateField {...field('effectiveOn')} label={words.effectiveOn} hint={words.effectiveHint} />
      <MomentField {...field('announcedAt')} label={words.announcedAt} required />
      <TextField
        {...field('announcedWhere')}
        label={words.announcedWhere}
        hint={words.whereHint}
        maxLength={1000}
        required
      />
      <TextArea {...field('procedure')} label={words.procedure} maxLength={2000} />
      <SubmitButton>{words.announce}</SubmitButton>
    </Form>
  );
}

/** Enters that users were given one of them. */
export function GiveForm({
  outage,
  typed,
  faults,
  compensations,
}: FormProps & { readonly compensations: readonly CompensationView[] }) {
  const words = useWords().compensations;
  const { actor, language } = usePage();
  const { compensationKinds } = termsIn(language);
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name), scope: 'give' });
  const options = compensations.map(({ number, serviceName, kind }) => ({
    value: String(number),
    label: words.option(number, serviceName, compensationKinds[kind]),
  }));
  return (
    <Form action={sideOf(actor).outageCompensationsGiven(outage)} once>
      <Select {...field('number')} label={words.compensation} options={options} required />
      <MomentField {...field('at')} label={words.at} required />
      <NumberField {...field('users')} label={words.users} unit={words.persons} required />
      <ExtensionFields field={field} />
      <NumberField {...field('totalWon')} label={words.totalWon} unit={words.won} />
      <TextField {...field('note')} label={words.note} maxLength={2000} />
      <SubmitButton>{words.give}</SubmitButton>
    </Form>
  );
}

interface Named {
  readonly name: string;
  readonly value: string | undefined;
  readonly fault: string | undefined;
  readonly scope: string;
}

function ExtensionFields({ field }: { field: (name: string) => Named }) {
  const words = useWords().compensations;
  return (
    <>
      <NumberField
        {...field('extensionHours')}
        label={words.extensionHours}
        hint={words.extensionHint}
        unit={words.hours}
      />
      <NumberField {...field('extensionDays')} label={words.extensionDays} unit={words.days} />
    </>
  );
}
