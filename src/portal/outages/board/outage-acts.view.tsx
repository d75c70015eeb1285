import { OUTAGE_DUTIES, type OutageView } from '../../../modules/outages/index.js';
import { termsIn } from '../../../shared/words/index.js';
import {
  Disclosure,
  faultOf,
  type FieldFault,
  Form,
  MomentField,
  momentValue,
  type Option,
  optionsOf,
  Select,
  SubmitButton,
  TextField,
  usePage,
  useWords,
} from '../../layout/index.js';
import { FeatureFields } from '../record/facts-fields.js';
import { sideOf } from '../../paths.js';

interface ActProps {
  readonly outage: OutageView;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

/** Says that a duty was done. */
export function DutyForm({ outage, typed, faults, now }: ActProps & { readonly now: Date }) {
  const words = useWords().outages;
  const { actor, language } = usePage();
  const { outageDuties } = termsIn(language);
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  const open = ['duty', 'at', 'note'].some((name) => faultOf(faults, name) !== undefined);
  return (
    <Disclosure summary={words.enterDone} open={open}>
      <Form action={sideOf(actor).outageDuties(outage.id)} once>
        <Select {...field('duty')} label={words.duty} options={optionsOf(OUTAGE_DUTIES, outageDuties)} required />
        <MomentField
          {...field('at')}
          label={words.doneAt}
          value={typed['at'] ?? momentValue(now).slice(0, MINUTE_LONG)}
          required
        />
        <TextField {...field('note')} label={words.doneNote} maxLength={2000} />
        <SubmitButton>{words.enterDone}</SubmitButton>
      </Form>
    </Disclosure>
  );
}

/** Adds features to the outage. */
export function FeaturesForm({ outage, typed, faults, services }: ActProps & { readonly services: readonly Option[] }) {
  const { actor } = usePage();
  const words = useWords().outages;
  const open = ['codes', 'typed', 'features'].some((name) => faultOf(faults, name) !== undefined);
  return (
    <Disclosure summary={words.addFeatures} open={open || outage.features.length === 0}>
      <p class="small">{words.addFeaturesHint}</p>
      <Form action={sideOf(actor).outageFeatures(outage.id)} once>
        <FeatureFields typed={typed} faults={faults} services={services} />
        <SubmitButton>{words.addFeatures}</SubmitButton>
      </Form>
    </Disclosure>
  );
}

/** Of `2026-11-23T09:00`. */
const MINUTE_LONG = 16;
