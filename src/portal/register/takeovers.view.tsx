import type { Component, Placement, Takeover, Topology } from '../../modules/topology/index.js';
import { termsIn } from '../../shared/words/index.js';
import { amountText } from '../../shared/words/quantity.js';
import { Table, usePage, useWords } from '../layout/index.js';
import { PlacementTag } from './placement-tag.js';

interface Row {
  readonly component: Component;
  readonly placement: Placement;
  readonly takeover: Takeover;
}

/** How the standbys and backups of some components become active: what those who may open no cell of the grid read instead. */
export function TakeoversView({ topology, components }: { topology: Topology; components: readonly Component[] }) {
  const { language } = usePage();
  const words = useWords().services;
  const sites = new Map(topology.sites.map(({ id, name }) => [id, name]));
  const names = new Map(topology.components.map(({ id, name }) => [id, name]));
  const rows = components.flatMap(takeoversOf);
  if (rows.length === 0) return null;
  return (
    <>
      <h2>{words.takeovers}</h2>
      <Table
        caption={words.takeovers}
        quiet
        columns={[
          { heading: words.component, kind: 'heading', cell: ({ component }) => component.name },
          { heading: words.role, cell: ({ placement }) => <PlacementTag placement={placement} /> },
          { heading: words.site, cell: ({ placement }) => sites.get(placement.site) },
          {
            heading: words.takeoverMinutes,
            kind: 'number',
            cell: ({ takeover }) => amountText(language, takeover.minutes, 'minutes'),
          },
          {
            heading: words.lag,
            kind: 'number',
            cell: ({ component, placement }) =>
              component.stateful && amountText(language, placement.lagSeconds, 'seconds'),
          },
          { heading: words.needs, cell: ({ takeover }) => takeover.needs.map((id) => names.get(id)).join(', ') },
          { heading: words.drill, cell: ({ takeover }) => <Drill takeover={takeover} /> },
        ]}
        rows={rows}
      />
    </>
  );
}

function takeoversOf(component: Component): readonly Row[] {
  return component.placements.flatMap((placement) =>
    placement.takeover === undefined ? [] : [{ component, placement, takeover: placement.takeover }],
  );
}

function Drill({ takeover: { lastDrill } }: { takeover: Takeover }) {
  const { language } = usePage();
  const words = useWords().services;
  const { drillScopes } = termsIn(language);
  if (lastDrill === undefined) return <small>{words.noDrill}</small>;
  const { date, measuredMinutes, scope } = lastDrill;
  return (
    <>
      <span class="num">{`${date} · ${amountText(language, measuredMinutes, 'minutes')}`}</span>
      {scope !== undefined && (
        <>
          <br />
          <small>{drillScopes[scope]}</small>
        </>
      )}
    </>
  );
}
