import { CERTAINTIES, OCCASIONS } from '../../../modules/outages/index.js';
import type { Shortlist } from '../../../shared/pagination.js';
import { termsIn } from '../../../shared/words/index.js';
import {
  Choices,
  CutNote,
  Disclosure,
  faultOf,
  type FieldFault,
  MomentField,
  type Option,
  optionsOf,
  Select,
  TextArea,
  TextField,
  usePage,
  useWords,
} from '../../layout/index.js';
import { causeRows } from './facts.form.js';

export interface FactsFieldsProps {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
  /** The operator's registered sites. */
  readonly sites: Shortlist<Option>;
}

/** The fields of what an outage is, apart from its features. */
export function FactsFields({ typed, faults, sites }: FactsFieldsProps) {
  const words = useWords().outages;
  const { occasions } = termsIn(usePage().language);
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  const announced = ['announcedFrom', 'announcedTo'];
  const unfolded = announced.some((name) => (typed[name] ?? '') !== '' || faultOf(faults, name) !== undefined);
  return (
    <>
      <TextField {...field('title')} label={words.outageTitle} hint={words.outageTitleHint} maxLength={200} required />
      <MomentField {...field('startedAt')} label={words.startedAt} required />
      <MomentField {...field('detectedAt')} label={words.detectedAt} hint={words.detectedHint} />
      <MomentField {...field('endedAt')} label={words.endedAt} hint={words.endedHint} />
      <Causes typed={typed} faults={faults} />
      <Select
        {...field('occasion')}
        label={words.occasion}
        hint={words.occasionHint}
        placeholder={words.notKnown}
        options={optionsOf(OCCASIONS, occasions)}
      />
      <TextArea {...field('measures')} label={words.measures} hint={words.measuresHint} maxLength={10_000} />
      <LostSites typed={typed} faults={faults} sites={sites} />
      <Disclosure summary={words.announced} open={unfolded}>
        <p class="small">{words.announcedHint}</p>
        <MomentField {...field('announcedFrom')} label={words.announcedFrom} />
        <MomentField {...field('announcedTo')} label={words.announcedTo} />
      </Disclosure>
    </>
  );
}

function Causes({ typed, faults }: Omit<FactsFieldsProps, 'sites'>) {
  const words = useWords().outages;
  const { certainties } = termsIn(usePage().language);
  const field = (name: string) => ({ name, value: typed[name], fault: faultOf(faults, name) });
  return (
    <section>
      <h2>{words.causes}</h2>
      <p class="small">{words.causesHint}</p>
      {Array.from({ length: causeRows(typed) }, (_, index) => (
        <div key={index}>
          <Select
            {...field(`causes.${index}.certainty`)}
            label={words.certainty(index + 1)}
            placeholder={false}
            value={typed[`causes.${index}.certainty`] ?? 'suspected'}
            options={optionsOf(CERTAINTIES, certainties)}
          />
          <TextField {...field(`causes.${index}.text`)} label={words.cause(index + 1)} maxLength={2000} />
        </div>
      ))}
    </section>
  );
}

function LostSites({ typed, faults, sites }: FactsFieldsProps) {
  const words = useWords().outages;
  if (sites.rows.length === 0) return null;
  return (
    <>
      <Choices
        name="lostSites"
        kind="many"
        label={words.lostSites}
        value={(typed['lostSites'] ?? '').split('\n')}
        fault={faultOf(faults, 'lostSites')}
        options={sites.rows}
      />
      <CutNote of={sites} />
    </>
  );
}

/** The registered services and features that are not there yet, and those that nobody registered. */
export function FeatureFields({
  typed,
  faults,
  services,
}: Omit<FactsFieldsProps, 'sites'> & { readonly services: readonly Option[] }) {
  const words = useWords().outages;
  return (
    <>
      {services.length > 0 && (
        <Choices
          name="codes"
          kind="many"
          label={words.registeredFeatures}
          hint={words.registeredHint}
          value={(typed['codes'] ?? '').split('\n')}
          fault={faultOf(faults, 'codes')}
          options={services}
        />
      )}
      <TextArea
        name="typed"
        label={words.typedFeatures}
        hint={words.typedHint}
        value={typed['typed']}
        fault={faultOf(faults, 'typed')}
        rows={3}
        maxLength={40_000}
      />
    </>
  );
}
