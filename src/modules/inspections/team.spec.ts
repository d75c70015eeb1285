import { describe, expect, it } from '@jest/globals';
import type { OrganisationId, PersonId } from '../../shared/ids.js';
import { teamFaults, type Team, type TeamCandidate } from './team.js';

const authority = 'field-office' as OrganisationId;
const person = (name: string, changes: Partial<TeamCandidate> = {}): TeamCandidate => ({
  personId: name as PersonId,
  name,
  roles: ['inspector', 'signatory'],
  active: true,
  organisationId: authority,
  organisationName: '중앙전파관리소',
  organisationKind: 'field-office',
  ...changes,
});
const body = {
  organisationId: 'kca' as OrganisationId,
  organisationKind: 'specialised-body',
  roles: ['recorder'],
} as const;
const people = [
  person('inspects'),
  person('signs'),
  person('left', { active: false }),
  person('reads', { roles: ['reader'] }),
  person('elsewhere', { organisationId: 'headquarters' as OrganisationId, organisationKind: 'headquarters' }),
  person('records', body),
];
const ids = (...names: readonly string[]) => names as unknown as readonly PersonId[];
const faultsOf = (changes: Partial<Team>) =>
  teamFaults({ inspector: ids('inspects'), signatory: ids('signs'), recorder: [], ...changes }, people, authority).map(
    ({ path, code, facts }) => `${path} ${code} ${String(facts?.['found'])}`,
  );

describe('the team of an inspection', () => {
  it('is people of the authority with the role of their function, and recorders of a specialised body', () => {
    expect(faultsOf({ recorder: ids('records') })).toEqual([]);
  });

  it('takes nobody of another authority, though it may be entitled as well', () => {
    expect(faultsOf({ inspector: ids('elsewhere') })).toEqual(['inspectorIds not-of-the-team elsewhere']);
  });

  it('takes nobody without the role, without an account in use, or unknown', () => {
    expect(faultsOf({ inspector: ids('reads', 'left', 'nobody') })).toHaveLength(3);
  });

  it('lets a specialised body record, and never judge or sign', () => {
    expect(faultsOf({ signatory: ids('records') })).toEqual(['signatoryIds not-of-the-team records']);
    expect(faultsOf({ recorder: ids('inspects') })).toEqual(['recorderIds not-of-the-team inspects']);
  });

  it('lets nobody sign off what they inspect', () => {
    expect(faultsOf({ signatory: ids('inspects') })).toEqual(['signatoryIds one-function-each inspects']);
  });
});
