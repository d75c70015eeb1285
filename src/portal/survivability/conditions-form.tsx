import { LOSS_FILTERS, SERVICE_FILTERS } from '../../modules/survivability/index.js';
import { dayText } from '../../shared/words/day.js';
import { DateField, Disclosure, optionsOf, SearchForm, Select, TextField, usePage, useWords } from '../layout/index.js';
import type { ShownSimulation } from './shown.js';
import { SCENARIO_SETS } from './survivability.search.js';

interface ConditionsProps {
  readonly simulation: ShownSimulation;
  /** Whether the form is open at once. */
  readonly open: boolean;
}

/** As of which day and over which losses it is computed, and which part of it is shown: folded, for the picture comes first. */
export function Conditions({ simulation, open }: ConditionsProps) {
  const { language } = usePage();
  const words = useWords().survivability.choose;
  const { set, services, losses, name } = simulation.search;
  const said = [
    `${words.asOf} ${dayText(language, simulation.asOf)}`,
    words.sets[set ?? 'n-1'],
    ...(losses === null || set === 'n-2' ? [] : [words.lossKinds[losses]]),
    ...(services === null ? [] : [words.serviceKinds[services]]),
    ...(name === null ? [] : [words.named(name)]),
  ];
  return (
    <Disclosure summary={`${words.label}: ${said.join(' · ')}`} open={open}>
      <ConditionsForm simulation={simulation} />
    </Disclosure>
  );
}

function ConditionsForm({ simulation: { asOf, search } }: Pick<ConditionsProps, 'simulation'>) {
  const { path } = usePage();
  const words = useWords().survivability.choose;
  const { set, services, losses, name, version, basis } = search;
  return (
    <SearchForm action={path} label={words.label} submit={words.submit} columns="three">
      <DateField name="asOf" label={words.asOf} hint={words.asOfHint} value={asOf} />
      <Select
        name="set"
        label={words.set}
        value={set ?? 'n-1'}
        placeholder={false}
        options={optionsOf(SCENARIO_SETS, words.sets)}
      />
      {set !== 'n-2' && (
        <Select
          name="losses"
          label={words.losses}
          value={losses ?? ''}
          placeholder={words.all}
          options={optionsOf(LOSS_FILTERS, words.lossKinds)}
        />
      )}
      <Select
        name="services"
        label={words.services}
        value={services ?? ''}
        placeholder={words.all}
        options={optionsOf(SERVICE_FILTERS, words.serviceKinds)}
      />
      <TextField name="name" label={words.name} value={name ?? ''} maxLength={200} />
      {version !== null && <input type="hidden" name="version" value={version} />}
      {basis !== null && <input type="hidden" name="basis" value={basis} />}
    </SearchForm>
  );
}
