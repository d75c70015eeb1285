import type { Fault } from '../../shared/errors.js';
import { checkTopology } from './check-topology.js';
import type { Edited } from './edit-topology.js';
import { show } from './fault-log.js';
import {
  type Component,
  type Placement,
  PLACEMENT_ROLES,
  type PlacementRole,
  type Site,
  type Topology,
} from './topology.js';

/** Cells of a spreadsheet to be put into the grid: lines of cells apart by tabs. */
export interface Block {
  /** The component and the site of the first cell. */
  readonly component: string;
  readonly site: string;
  readonly text: string;
}

const CELL = /^(\p{L}+)\s+(\d{1,4})\s*%?(?:\s+(\d{1,6})\s*(?:분|min|m)?)?$/iu;

const ROLES: ReadonlyMap<string, PlacementRole> = new Map([
  ...PLACEMENT_ROLES.map((role) => [role, role] as const),
  ['운영', 'active'],
  ['대기', 'standby'],
  ['백업', 'backup'],
]);

/**
 * The topology with a block put into its grid. An empty cell leaves what is there, `-` takes it away; what a cell does not
 * say (data lag, needs, drills) stays as it was. All or nothing: every fault is told, by component and site.
 * @param rows the components in the order in which the grid shows them
 */
export function pasteBlock(topology: Topology, rows: readonly Component[], block: Block): Edited {
  const paste = new Paste(topology, rows, block);
  if (paste.faults.length > 0) return { faults: paste.faults };
  const components = topology.components.map((component) => paste.edited.get(component.id) ?? component);
  const checked = checkTopology({ ...topology, components });
  if ('topology' in checked) return checked;
  return {
    faults: checked.faults.map(({ at, code, facts }) => {
      const component = components[Number(at[1])];
      const site = component?.placements[Number(at[3])]?.site ?? '';
      return { path: `${component?.id ?? ''} → ${site}`, code, facts: facts ?? {} };
    }),
  };
}

class Paste {
  readonly faults: Fault[] = [];
  readonly edited = new Map<string, Component>();

  constructor({ sites }: Topology, rows: readonly Component[], { component, site, text }: Block) {
    const [top, left] = [rows.findIndex(({ id }) => id === component), sites.findIndex(({ id }) => id === site)];
    if (top < 0) this.faults.push({ path: '', code: 'component-unknown', facts: { found: component } });
    if (left < 0) this.faults.push({ path: '', code: 'site-unknown', facts: { found: site } });
    if (this.faults.length > 0) return;
    const cells = cellsOf(text);
    const beyond = { rows: 0, columns: 0 };
    for (const { down, right, cell } of cells) {
      const [row, column] = [rows[top + down], sites[left + right]];
      if (row !== undefined && column !== undefined) this.put(cell, row, column);
      beyond.rows = Math.max(beyond.rows, top + down + 1 - rows.length);
      beyond.columns = Math.max(beyond.columns, left + right + 1 - sites.length);
    }
    if (beyond.rows > 0 || beyond.columns > 0) this.faults.push({ path: '', code: 'block-outside', facts: beyond });
  }

  private put(cell: string, row: Component, site: Site): void {
    const component = this.edited.get(row.id) ?? row;
    const before = component.placements.find((placement) => placement.site === site.id);
    const placement = cell === '-' ? null : placementIn(cell, site.id, before);
    if (placement === undefined) {
      const path = `${component.id} → ${site.id}`;
      this.faults.push({ path, code: 'placement-malformed', facts: { found: show(cell) } });
    } else this.edited.set(row.id, { ...component, placements: withPlacement(component, site.id, placement) });
  }
}

function withPlacement({ placements }: Component, site: string, placement: Placement | null): readonly Placement[] {
  const at = placements.findIndex((each) => each.site === site);
  if (placement === null) return placements.filter((each) => each.site !== site);
  return at < 0 ? [...placements, placement] : placements.with(at, placement);
}

/** The cells that say something, and how far they stand below and right of the first. */
function cellsOf(text: string): readonly { readonly down: number; readonly right: number; readonly cell: string }[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  return lines.flatMap((line, down) =>
    line
      .split('\t')
      .map((cell, right) => ({ down, right, cell: cell.trim() }))
      .filter(({ cell }) => cell !== ''),
  );
}

/** Undefined where the cell says no placement. */
function placementIn(cell: string, site: string, before: Placement | undefined): Placement | undefined {
  const [, word = '', percent, minutes] = CELL.exec(cell) ?? [];
  const role = ROLES.get(word.toLowerCase());
  if (role === undefined || (role === 'active' && minutes !== undefined)) return undefined;
  const base = { site, role, percent: Number(percent), lagSeconds: before?.lagSeconds ?? 0 };
  if (role === 'active') return base;
  const kept = before?.takeover;
  if (minutes === undefined) return kept === undefined ? base : { ...base, takeover: kept };
  return { ...base, takeover: { needs: [], ...kept, minutes: Number(minutes) } };
}
