import {
  DOMAINS,
  FORCES,
  regimesOf,
  type CatalogueRow,
  type CatalogueVerb,
  type CatalogueVersion,
  type Item,
} from '../../../modules/checklist/index.js';
import { REGIMES } from '../../../shared/regime.js';
import { termsIn } from '../../../shared/words/index.js';
import {
  DefinitionList,
  EmptyState,
  optionsOf,
  SearchForm,
  Select,
  SideTasks,
  SubmitButton,
  Table,
  usePage,
  useWords,
} from '../../layout/index.js';
import { paths } from '../../paths.js';
import { VerbList } from '../verb-list.js';
import type { CatalogueSearch } from './catalogue.search.js';
import { ForceTags, ItemView, MarkTags } from './item.view.js';

export interface CatalogueProps {
  readonly version: CatalogueVersion;
  readonly search: CatalogueSearch;
  readonly verbs: readonly CatalogueVerb[];
  /** What it can be compared with. */
  readonly others: readonly CatalogueRow[];
}

/** The items of a version: all as a table, those of one domain in full. */
export function CatalogueView({ version, search, verbs, others }: CatalogueProps) {
  const { language } = usePage();
  const words = useWords().catalogue.page;
  const { note, source, items } = version.catalogue;
  const shown = items.filter((item) => isAskedFor(item, search));
  return (
    <>
      <Filter version={version} search={search} />
      {shown.length === 0 && <EmptyState title={words.noneTitle} />}
      {shown.length > 0 && search.domain === null && <Items version={version} items={shown} />}
      {search.domain !== null && (
        <div class="after-form stack">
          {shown.map((item) => (
            <ItemView key={item.id} item={item} />
          ))}
        </div>
      )}
      <h2>{words.note}</h2>
      <DefinitionList
        rows={[
          { term: words.note, value: note[language] },
          { term: words.source, value: source[language] },
          { term: words.fingerprint, value: <code class="secret">{version.sha256}</code> },
        ]}
      />
      {others.length > 0 && <Compare version={version} others={others} />}
      <Actions version={version} verbs={verbs} />
    </>
  );
}

/** How many items each domain has, and the way to them. */
export function CatalogueSide({ version, search }: Pick<CatalogueProps, 'version' | 'search'>) {
  const words = useWords().catalogue.page;
  const { checklistDomains } = termsIn(usePage().language);
  const { items } = version.catalogue;
  const href = (domain: string) => addressOf(version.id, { ...search, domain });
  const tasks = DOMAINS.map((domain) => ({
    label: checklistDomains[domain],
    href: href(domain),
    note: String(items.filter((item) => item.domain === domain).length),
    current: search.domain === domain,
  }));
  const all = { label: words.all, href: href(''), note: String(items.length), current: search.domain === null };
  return <SideTasks heading={words.domains} tasks={[all, ...tasks]} />;
}

function isAskedFor(item: Item, { domain, force, regime }: CatalogueSearch): boolean {
  return (
    (domain === null || item.domain === domain) &&
    (force === null || item.legalBases.some((basis) => basis.force === force)) &&
    (regime === null || regimesOf(item).includes(regime))
  );
}

function addressOf(id: string, search: Readonly<Record<'domain' | 'force' | 'regime', string | null>>): string {
  const chosen = Object.entries(search).filter(
    (entry): entry is [string, string] => entry[1] !== null && entry[1] !== '',
  );
  const query = new URLSearchParams(chosen).toString();
  return query === '' ? paths.regulator.catalogue(id) : `${paths.regulator.catalogue(id)}?${query}`;
}

function Filter({ version, search }: Pick<CatalogueProps, 'version' | 'search'>) {
  const words = useWords().catalogue.page;
  const { checklistDomains, forces, regimesShort } = termsIn(usePage().language);
  return (
    <SearchForm action={paths.regulator.catalogue(version.id)} label={words.filter} submit={words.show} columns="three">
      <Select
        name="domain"
        label={words.domain}
        value={search.domain ?? ''}
        placeholder={words.any}
        options={optionsOf(DOMAINS, checklistDomains)}
      />
      <Select
        name="force"
        label={words.force}
        value={search.force ?? ''}
        placeholder={words.any}
        options={FORCES.map((value) => ({ value, label: forces[value].name }))}
      />
      <Select
        name="regime"
        label={words.regime}
        value={search.regime ?? ''}
        placeholder={words.any}
        options={optionsOf(REGIMES, regimesShort)}
      />
    </SearchForm>
  );
}

function Items({ version, items }: { version: CatalogueVersion; items: readonly Item[] }) {
  const { language } = usePage();
  const words = useWords().catalogue.page;
  const { checklistDomains, measureKinds } = termsIn(language);
  const href = ({ id, domain }: Item) => `${addressOf(version.id, { domain, force: null, regime: null })}#${id}`;
  return (
    <>
      <h2>{words.listed(items.length)}</h2>
      <Table
        caption={words.caption}
        quiet
        rows={items}
        columns={[
          { heading: words.code, cell: ({ id }) => <span class="num">{id}</span> },
          { heading: words.item, kind: 'heading', cell: (item) => <a href={href(item)}>{item.title[language]}</a> },
          { heading: words.domain, cell: ({ domain }) => checklistDomains[domain] },
          { heading: words.kind, cell: ({ kind }) => measureKinds[kind] },
          { heading: words.force, cell: (item) => <ForceTags item={item} /> },
          { heading: words.marks, cell: (item) => <MarkTags item={item} /> },
        ]}
      />
    </>
  );
}

function Compare({ version, others }: Pick<CatalogueProps, 'version' | 'others'>) {
  const words = useWords().catalogue.page;
  const { catalogueStates } = termsIn(usePage().language);
  const options = others.map(({ id, label, state }) => ({ value: id, label: `${label} (${catalogueStates[state]})` }));
  return (
    <>
      <h2>{words.compareWith}</h2>
      <form method="get" action={paths.regulator.catalogueComparison(version.id)}>
        <Select name="earlier" label={words.compareWith} value={others[0]?.id} placeholder={false} options={options} />
        <SubmitButton tone="quiet">{words.compare}</SubmitButton>
      </form>
    </>
  );
}

function Actions({ version: { id, label }, verbs }: Pick<CatalogueProps, 'version' | 'verbs'>) {
  const words = useWords().catalogue.page;
  const all = {
    enforce: {
      action: paths.regulator.catalogueEnforcement(id),
      hint: words.enforceHint,
      confirm: words.enforceConfirm,
    },
    retire: { action: paths.regulator.catalogueRetirement(id), hint: words.retireHint, confirm: words.retireConfirm },
    remove: { action: paths.regulator.catalogueRemoval(id), hint: words.removeHint, confirm: words.removeConfirm },
  };
  return (
    <VerbList
      heading={words.actions}
      verbs={verbs.map((verb) => ({
        ...all[verb],
        title: words[verb],
        confirm: all[verb].confirm(label),
        expected: verb === 'enforce',
      }))}
    />
  );
}
