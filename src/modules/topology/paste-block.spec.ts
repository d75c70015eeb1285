import { describe, expect, it } from '@jest/globals';
import { componentsFound } from './grid.js';
import { pasteBlock } from './paste-block.js';
import { EXAMPLE_TOPOLOGY } from './topology-template.js';
import type { Component, Topology } from './topology.js';

const tool: Component = {
  ...{ id: 'deploy', name: '배포 도구', layer: 'operations', stateful: false, requires: [], requiredPercent: 100 },
  placements: [],
};
const topology: Topology = { ...EXAMPLE_TOPOLOGY, components: [...EXAMPLE_TOPOLOGY.components, tool] };

const pasted = (text: string, component = 'auth', site = 'alpha', rows = topology.components) =>
  pasteBlock(topology, rows, { component, site, text });
const cells = (edited: ReturnType<typeof pasteBlock>) =>
  'faults' in edited
    ? edited.faults.map(({ path, code }) => `${path}: ${code}`)
    : edited.topology.components.flatMap(({ id, placements }) =>
        placements.map(({ site, role, percent, takeover }) =>
          `${id} ${site} ${role} ${percent} ${takeover?.minutes ?? ''}`.trim(),
        ),
      );

describe('a block that is pasted into the grid', () => {
  it('fills cells to the right and below, in Korean and English', () => {
    expect(cells(pasted('운영 80%\t대기 60 20분\r\nactive 100\tstandby 50 5\n'))).toEqual([
      'auth alpha active 80',
      'auth beta standby 60 20',
      'deploy alpha active 100',
      'deploy beta standby 50 5',
    ]);
  });

  it('leaves what an empty cell stands over, and takes away at a hyphen', () => {
    expect(cells(pasted('\t-'))).toEqual(['auth alpha active 100']);
  });

  it('keeps of a placement what the cell does not say', () => {
    const edited = pasted('backup 70', 'auth', 'beta');
    const [, placement] = 'topology' in edited ? (edited.topology.components[0]?.placements ?? []) : [];
    expect(placement).toMatchObject({ role: 'backup', percent: 70, lagSeconds: 5, takeover: { minutes: 10 } });
    expect(placement?.takeover?.lastDrill?.date).toBe('2026-05-20');
  });

  it('goes down the rows that the grid shows, not those that a filter leaves out', () => {
    const rows = componentsFound(topology, { layer: 'operations', text: null });
    expect(rows.map(({ id }) => id)).toEqual(['deploy']);
    expect(cells(pasted('active 100', 'deploy', 'beta', rows))).toContain('deploy beta active 100');
    expect(componentsFound(topology, { layer: null, text: '배포' })).toEqual(rows);
  });

  it('is refused whole, with every cell that is wrong', () => {
    expect(cells(pasted('active 100 10\t대기\nstandby 5\tactive 1001'))).toEqual([
      'auth → alpha: placement-malformed',
      'auth → beta: placement-malformed',
    ]);
    expect(cells(pasted('standby 5\tactive 1001', 'deploy'))).toEqual([
      'deploy → beta: integer-range',
      'deploy → alpha: takeover-missing',
    ]);
    expect(cells(pasted('active 100', 'nobody'))).toEqual([': component-unknown']);
  });

  it('is refused at once where it goes beyond the end of the grid, and says how far', () => {
    const beyond = (rows: number, columns: number) => ({
      faults: [{ path: '', code: 'block-outside', facts: { rows, columns } }],
    });
    expect(pasted('active 100\tactive 100', 'deploy', 'beta')).toEqual(beyond(0, 1));
    expect(pasted('\n\nactive 100', 'deploy', 'beta')).toEqual(beyond(2, 0));
    expect(pasted('active 100\t\nactive 100\t', 'auth', 'beta')).not.toHaveProperty('faults');
    expect(pasted('x\t'.repeat(200_000), 'deploy', 'beta')).toMatchObject({
      faults: [{ code: 'placement-malformed' }, { code: 'block-outside', facts: { columns: 199_999 } }],
    });
  });
});
