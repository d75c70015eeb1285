import type { OutageView } from '../../../modules/outages/index.js';
import { termsIn } from '../../../shared/words/index.js';
import { conflictFields, Form, StaleConflict, SubmitButton, usePage, useWords } from '../../layout/index.js';
import { causeRows, factsLabels } from './facts.form.js';
import { FactsFields, type FactsFieldsProps } from './facts-fields.js';
import { sideOf } from '../../paths.js';

export interface OutageEditProps extends FactsFieldsProps {
  readonly outage: OutageView;
  /** What stands now, where somebody saved in between. */
  readonly standing: Readonly<Record<string, string>> | null;
}

export function OutageEditView(props: OutageEditProps) {
  const { outage, standing } = props;
  const { actor } = usePage();
  const words = useWords().outages;
  if (standing !== null) return <Conflict {...props} standing={standing} />;
  return (
    <Form action={sideOf(actor).outageEdit(outage.id)} version={outage.version} guard>
      <FactsFields {...props} />
      <SubmitButton>{words.save}</SubmitButton>
    </Form>
  );
}

function Conflict({
  outage,
  typed,
  standing,
  sites,
}: OutageEditProps & { readonly standing: Readonly<Record<string, string>> }) {
  const words = useWords();
  const { actor, language } = usePage();
  const { occasions, certainties } = termsIn(language);
  const named = (names: Readonly<Record<string, string>>) => (value: string) => names[value] ?? value;
  const siteNames = Object.fromEntries(sites.rows.map(({ value, label }) => [value, label]));
  const labels = factsLabels(words, causeRows({ ...typed, ...standing }));
  const certainty = Object.fromEntries(
    Object.keys(labels)
      .filter((name) => name.endsWith('.certainty'))
      .map((name) => [name, named(certainties)] as const),
  );
  const shown = {
    ...certainty,
    occasion: named(occasions),
    lostSites: (value: string) => value.split('\n').map(named(siteNames)).join(', '),
  };
  const fields = conflictFields(labels, typed, standing, shown).map((field) => ({
    ...field,
    many: field.name === 'lostSites',
  }));
  return (
    <StaleConflict
      action={sideOf(actor).outageEdit(outage.id)}
      currentVersion={outage.version}
      currentHref={sideOf(actor).outage(outage.id)}
      fields={fields}
    />
  );
}
