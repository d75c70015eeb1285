import {
  type Component,
  componentsFound,
  gridOf,
  type GridRow,
  type Placement,
  type Site,
  type Topology,
} from '../../modules/topology/index.js';
import { termsIn } from '../../shared/words/index.js';
import { type Column, Pager, Table, Tag, usePage, useWords } from '../layout/index.js';
import { paths } from '../paths.js';
import { CellsForm, GridFilterForm, GridHints } from './grid-tools.js';
import { PlacementTag, placementText } from './placement-tag.js';
import type { ServicesSearch } from './services.search.js';
import { TakeoversView } from './takeovers.view.js';

const ROWS = 50;
const COLUMNS = 8;

export interface GridProps {
  readonly topology: Topology;
  readonly search: ServicesSearch;
  readonly mayWrite: boolean;
}

/** Components against data centres: who stands where, in which role, with how much capacity. */
export function GridView({ topology, search, mayWrite }: GridProps) {
  const words = useWords().services;
  const sites = portion(topology.sites, COLUMNS, ({ id }) => id === search.site);
  const found = componentsFound(topology, search);
  const lastRow = found.findIndex(({ id }) => id === search.after);
  const components = found.slice(lastRow + 1, lastRow + 1 + ROWS);
  const columns = useColumns(topology, sites, mayWrite);
  if (topology.components.length === 0) return <p class="small">{words.noComponents}</p>;
  return (
    <>
      <GridFilterForm search={search} />
      {mayWrite && <GridHints topology={topology} search={search} />}
      {components.length === 0 && <p>{words.noneFound}</p>}
      <div class="grid" data-grid="">
        {mayWrite && <CellsForm search={search} />}
        {components.length > 0 && (
          <Table
            caption={words.gridCaption}
            quiet
            columns={columns}
            rows={gridOf({ ...topology, sites, components }).rows}
          />
        )}
      </div>
      <OtherSites all={topology.sites} shown={sites} />
      {!mayWrite && <TakeoversView topology={topology} components={components} />}
      <Pager next={lastRow + 1 + ROWS < found.length ? (components.at(-1)?.id ?? null) : null} />
    </>
  );
}

/** Those who may change it find in the forms behind the cells what others read in the table. */
function useColumns(topology: Topology, sites: readonly Site[], mayWrite: boolean): readonly Column<GridRow>[] {
  const words = useWords().services;
  const { layers } = termsIn(usePage().language);
  const names = new Map(topology.components.map(({ id, name }) => [id, name]));
  const requires: Column<GridRow> = {
    heading: words.requires,
    cell: ({ component }) => component.requires.map((id) => names.get(id)).join(', '),
  };
  return [
    {
      heading: words.component,
      kind: 'heading',
      cell: ({ component }) => <Name component={component} link={mayWrite} />,
    },
    { heading: words.layer, cell: ({ component }) => layers[component.layer] },
    ...(mayWrite ? [] : [requires]),
    ...sites.map((site, index) => ({
      heading: site.name,
      cell: ({ component, cells }: GridRow) => (
        <Cell component={component} site={site} placement={cells[index] ?? null} link={mayWrite} />
      ),
    })),
  ];
}

function Name({ component, link }: { component: Component; link: boolean }) {
  const words = useWords().services;
  return (
    <>
      {link ? <a href={paths.operator.component(component.id)}>{component.name}</a> : component.name}{' '}
      {component.stateful && <Tag>{words.stateful}</Tag>}
    </>
  );
}

interface CellProps {
  readonly component: Component;
  readonly site: Site;
  readonly placement: Placement | null;
  readonly link: boolean;
}

function Cell({ component, site, placement, link }: CellProps) {
  const words = useWords().services;
  const { language } = usePage();
  const href = paths.operator.placement(component.id, site.id);
  if (placement === null) {
    const label = words.placeLabel(component.name, site.name);
    return link ? (
      <a class="small" href={href} aria-label={label} data-component={component.id} data-site={site.id}>
        {words.unplaced}
      </a>
    ) : null;
  }
  const tag = <PlacementTag placement={placement} />;
  if (!link) return tag;
  return (
    <a
      href={href}
      aria-label={`${words.cellLabel(component.name, site.name)}: ${placementText(language, placement)}`}
      data-component={component.id}
      data-site={site.id}
    >
      {tag}
    </a>
  );
}

/** The way to the data centres that the grid is too narrow for. */
function OtherSites({ all, shown }: { all: readonly Site[]; shown: readonly Site[] }) {
  const { path, query } = usePage();
  const words = useWords().services;
  const hrefAt = (site: string | null) => {
    const parameters = new URLSearchParams(query);
    parameters.delete('site');
    parameters.delete('notice');
    if (site !== null) parameters.set('site', site);
    return `${path}?${parameters.toString()}`;
  };
  const last = shown.at(-1);
  const next = last === undefined ? undefined : all[all.indexOf(last) + 1];
  if (all.length <= COLUMNS) return null;
  return (
    <p class="bar">
      {shown[0] !== all[0] && <a href={hrefAt(null)}>{words.firstSites}</a>}
      {next !== undefined && <a href={hrefAt(next.id)}>{words.moreSites}</a>}
    </p>
  );
}

/** That many entries, beginning with the one that is named. */
function portion<T>(entries: readonly T[], count: number, isFirst: (entry: T) => boolean): readonly T[] {
  const start = Math.max(0, entries.findIndex(isFirst));
  return entries.slice(start, start + count);
}
