import { describe, expect, it } from '@jest/globals';
import { knownDate } from '../../shared/time.js';
import { readTopology } from '../../../test/support/shipped.js';
import type { Topology } from '../topology/topology.js';
import type { Basis } from './proof.js';
import { filteredOutcomes, type OutcomeFilter } from './outcome-filter.js';
import { simulate } from './outcome.js';

const text = `format: ieum-topology/1
sites:
  - { id: a, name: 알파, groups: { campus: south } }
  - { id: b, name: 베타, groups: { campus: south } }
  - { id: c, name: 감마, groups: { campus: north } }
services:
  - { id: talk, name: 가온톡, core: true, requires: [spread] }
  - { id: pay, name: 가온결제, requires: [alone] }
  - { id: mail, name: Mail, core: true, requires: [undrilled] }
components:
  - id: spread
    name: 어디에나
    layer: application
    placements: [{ site: a, role: active, percent: 100 }, { site: b, role: active, percent: 100 }, { site: c, role: active, percent: 100 }]
  - { id: alone, name: 한 곳, layer: application, placements: [{ site: c, role: active, percent: 100 }] }
  - id: undrilled
    name: 훈련 없음
    layer: data
    placements: [{ site: b, role: active, percent: 100 }, { site: a, role: standby, percent: 100, takeover: { minutes: 5 } }]
`;

function topology(): Topology {
  const read = readTopology(text, 'yaml');
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.topology;
}
const run = (basis: Basis) => simulate(topology(), { asOf: knownDate('2026-11-26'), basis });
const whole = { topology: topology(), outcomes: { declared: run('declared'), proven: run('proven') } };

function shown(filter: Partial<OutcomeFilter>) {
  const { topology: narrowed, outcomes } = filteredOutcomes(whole, {
    services: null,
    losses: null,
    name: null,
    ...filter,
  });
  return {
    services: narrowed.services.map(({ id }) => id),
    losses: outcomes.declared.scenarios.map(({ id }) => id),
    outcomes,
    components: narrowed.components.length,
  };
}

describe('what a page narrows an outcome to', () => {
  it('is everything where nothing is said', () => {
    expect(filteredOutcomes(whole, { services: null, losses: null, name: null })).toEqual(whole);
  });

  it('is core functions, or what any loss does something to on either basis', () => {
    expect(shown({ services: 'core' }).services).toEqual(['talk', 'mail']);
    expect(shown({ services: 'affected' }).services).toEqual(['pay', 'mail']);
    const onlySouth = shown({ services: 'affected', losses: 'group' });
    expect(onlySouth.losses).toContain('group:campus=south');
    expect(onlySouth.services).toContain('mail');
  });

  it('is what is called so, by name or id, in whatever case', () => {
    expect(shown({ name: '가온' }).services).toEqual(['talk', 'pay']);
    expect(shown({ name: 'MAIL' }).services).toEqual(['mail']);
    expect(shown({ name: 'ta' }).services).toEqual(['talk']);
    expect(shown({ name: '없는 이름' }).services).toEqual([]);
    expect(shown({ name: '가온', services: 'core' }).services).toEqual(['talk']);
  });

  it('is the loss of single sites, or common causes, also where one loss is called both', () => {
    expect(shown({ losses: 'site' }).losses).toEqual(['site:a', 'site:b', 'site:c']);
    // the north holds one site only: its loss is that site's under another name
    expect(shown({ losses: 'group' }).losses).toEqual(['site:c', 'group:campus=south']);
  });

  it('leaves both bases with the same services and losses, and the components whole', () => {
    const { outcomes, components } = shown({ losses: 'site', services: 'affected' });
    const cells = ({ scenarios }: (typeof outcomes)['declared']) =>
      scenarios.flatMap(({ id, services }) => services.map((service) => `${id} ${service.id}`));
    expect(cells(outcomes.proven)).toEqual(cells(outcomes.declared));
    expect(components).toBe(3);
  });
});
