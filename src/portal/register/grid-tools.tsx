import { LAYERS, type Topology } from '../../modules/topology/index.js';
import { termsIn } from '../../shared/words/index.js';
import { Form, optionsOf, SearchForm, Select, TextField, usePage, useWords } from '../layout/index.js';
import { paths } from '../paths.js';
import type { ServicesSearch } from './services.search.js';

interface Sought {
  readonly search: ServicesSearch;
}

/** Narrows the grid by name and layer. */
export function GridFilterForm({ search }: Sought) {
  const { language, path } = usePage();
  const words = useWords().services;
  return (
    <SearchForm action={path} label={words.filter} submit={words.filterSubmit} columns="three">
      <TextField name="text" label={words.filterText} value={search.text ?? ''} maxLength={200} />
      <Select
        name="layer"
        label={words.layer}
        value={search.layer ?? ''}
        placeholder={words.filterAll}
        options={optionsOf(LAYERS, termsIn(language).layers)}
      />
    </SearchForm>
  );
}

/** How the grid is worked with, and the way to paste without JavaScript. */
export function GridHints({ topology, search: { layer, text } }: Sought & { topology: Topology }) {
  const words = useWords().services;
  if (topology.sites.length === 0) return <p class="small">{words.noSites}</p>;
  const filter = new URLSearchParams({ ...(layer !== null && { layer }), ...(text !== null && { text }) }).toString();
  return (
    <p class="small">
      {words.gridHint} <span class="scripted">{words.gridKeys}</span>{' '}
      <a href={`${paths.operator.block}${filter === '' ? '' : `?${filter}`}`}>{words.block.title}</a>
    </p>
  );
}

/** What the browser fills in where cells are pasted or emptied; the contract stands at the head of assets/ieum.js. */
export function CellsForm({ search: { layer, text } }: Sought) {
  const filter = { layer: layer ?? '', text: text ?? '' };
  return (
    <Form action={`${paths.operator.block}/comparison`} hidden={{ ...filter, component: '', site: '', block: '' }}>
      {null}
    </Form>
  );
}
