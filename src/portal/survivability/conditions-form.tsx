import { DateField, optionsOf, SearchForm, Select, usePage, useWords } from '../layout/index.js';
import type { ShownSimulation } from './shown.js';
import { SCENARIO_SETS } from './survivability.search.js';

/** As of which day, and over which losses. */
export function ConditionsForm({ simulation: { asOf, search } }: { simulation: ShownSimulation }) {
  const { path } = usePage();
  const words = useWords().survivability.choose;
  return (
    <SearchForm action={path} label={words.label} submit={words.submit} columns="three">
      <DateField name="asOf" label={words.asOf} hint={words.asOfHint} value={asOf} />
      <Select
        name="set"
        label={words.set}
        value={search.set ?? 'n-1'}
        placeholder={false}
        options={optionsOf(SCENARIO_SETS, words.sets)}
      />
      {search.version !== null && <input type="hidden" name="version" value={search.version} />}
    </SearchForm>
  );
}
