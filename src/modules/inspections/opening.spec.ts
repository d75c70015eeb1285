import { describe, expect, it } from '@jest/globals';
import { builtOutside } from '../../../test/support/outside.js';
import type { OrganisationId, PersonId } from '../../shared/ids.js';
import { knownDate } from '../../shared/time.js';
import type { OpeningFacts } from './opening.js';
import type { TeamCandidate } from './team.js';

const { openingBlockers } = await builtOutside<typeof import('./opening.js')>('src/modules/inspections/opening.js');

const authorityId = 'authority' as OrganisationId;
const member = (name: string, role: string): TeamCandidate => ({
  personId: name as PersonId,
  name,
  roles: [role],
  active: true,
  organisationId: authorityId,
  organisationName: '중앙전파관리소',
  organisationKind: 'field-office',
});
const ready: OpeningFacts = {
  plan: {
    kind: 'regular',
    basis: 'NA-46-3',
    year: 2026,
    noticeOn: knownDate('2026-11-23'),
    startsOn: knownDate('2026-12-01'),
  },
  today: knownDate('2026-11-23'),
  catalogueState: 'in-force',
  authorityId,
  team: { inspector: ['a' as PersonId], signatory: ['b' as PersonId], recorder: [] },
  people: [member('a', 'inspector'), member('b', 'signatory')],
  participants: 1,
  noLongerCovered: [],
};
const blockersOf = (changes: Partial<OpeningFacts>) =>
  openingBlockers({ ...ready, ...changes }).map(({ code }) => code);

describe('opening an inspection', () => {
  it('is possible up to the day of notice', () => {
    expect(blockersOf({})).toEqual([]);
    expect(blockersOf({ today: knownDate('2026-11-24') })).toEqual(['inspection-notice-passed']);
  });

  it('needs an inspector and a signatory', () => {
    const team = { inspector: [], signatory: [], recorder: [] };
    expect(blockersOf({ team })).toEqual(['inspection-without-inspector', 'inspection-without-signatory']);
  });

  it('needs people who can still serve as they were to', () => {
    expect(blockersOf({ people: [member('a', 'inspector'), { ...member('b', 'signatory'), active: false }] })).toEqual([
      'inspection-team-unfit',
    ]);
  });

  it('needs a participant, and no named operator that is not covered any more', () => {
    expect(blockersOf({ participants: 0 })).toEqual(['inspection-without-participants']);
    expect(blockersOf({ noLongerCovered: ['누리포털'] })).toEqual(['inspection-not-covered']);
  });

  it.each(['draft', 'retired'] as const)('needs a catalogue in force, not one that is %s', (catalogueState) => {
    expect(blockersOf({ catalogueState })).toEqual(['inspection-catalogue-not-in-force']);
  });

  it('tells all reasons at once', () => {
    const team = { inspector: [], signatory: [], recorder: [] };
    expect(
      blockersOf({ team, participants: 0, catalogueState: 'retired', today: knownDate('2027-01-01') }),
    ).toHaveLength(5);
  });
});
