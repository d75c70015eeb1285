import { describe, expect, it } from '@jest/globals';
import type { Actor, OrganisationKind } from '../../shared/actor.js';
import type { OrganisationId, PersonId } from '../../shared/ids.js';
import { newId } from '../../platform/database/new-id.js';
import { SYSTEM } from './known-person.service.js';
import { barToChanging, mayManagePeopleOf } from './people.policy.js';
import { permissionsOf, type Role } from './roles.js';

interface Organisation {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
}

const organisation = (kind: OrganisationKind): Organisation => ({ id: newId<'organisation'>(), kind });
const headquarters = organisation('headquarters');
const office = organisation('field-office');
const gaon = organisation('operator');
const supervised = [gaon, organisation('agent'), organisation('specialised-body')];

const actorOf = ({ id, kind }: Organisation, ...roles: Role[]): Actor => ({
  personId: newId<'person'>(),
  personName: '한지우',
  organisationId: id,
  organisationName: '',
  organisationKind: kind,
  actsFor: [],
  roles,
  permissions: permissionsOf(roles, kind),
});
const ministry = actorOf(headquarters, 'ministry-admin');
const fieldOffice = actorOf(office, 'ministry-admin');
const ownAdministrator = actorOf(gaon, 'operator-admin');

const person = (of: Organisation) => ({ id: newId<'person'>(), organisation: of });
const somebody: readonly PersonId[] = [newId<'person'>()];

describe('an account is made', () => {
  it.each(supervised)('in an organisation of kind $kind by the ministry', (one) => {
    expect(mayManagePeopleOf(ministry, one)).toBe(true);
    expect(mayManagePeopleOf(fieldOffice, one)).toBe(true);
  });

  it('by an administrator of the organisation, and of no other', () => {
    expect(mayManagePeopleOf(ownAdministrator, gaon)).toBe(true);
    expect(mayManagePeopleOf(ownAdministrator, organisation('operator'))).toBe(false);
    expect(mayManagePeopleOf(actorOf(gaon, 'author'), gaon)).toBe(false);
  });
});

describe('an existing account is changed or let back in', () => {
  it('by an administrator of its own organisation, however many there are', () => {
    for (const administrators of [[], somebody])
      expect(barToChanging(ownAdministrator, person(gaon), administrators)).toBeNull();
  });

  it.each(supervised)('by the ministry while the $kind has no other administrator', (one) => {
    const changed = person(one);
    for (const actor of [ministry, fieldOffice]) {
      expect(barToChanging(actor, changed, [])).toBeNull();
      expect(barToChanging(actor, changed, [changed.id])).toBeNull();
      expect(barToChanging(actor, changed, somebody)).toBe('own-administrators');
      expect(barToChanging(actor, changed, [changed.id, ...somebody])).toBe('own-administrators');
    }
  });

  it('by headquarters in its field office, whose administrators stand below it, and not the other way', () => {
    expect(barToChanging(ministry, person(office), somebody)).toBeNull();
    expect(barToChanging(ministry, person(headquarters), somebody)).toBeNull();
    expect(barToChanging(fieldOffice, person(office), somebody)).toBeNull();
    expect(barToChanging(fieldOffice, person(headquarters), [])).toBe('not-permitted');
  });

  it('by nobody who does not manage people', () => {
    for (const actor of [actorOf(headquarters, 'scheme-manager', 'inspector'), actorOf(gaon, 'attester')])
      expect(barToChanging(actor, person(gaon), [])).toBe('not-permitted');
  });

  it('by the system itself', () => {
    expect(barToChanging(SYSTEM, person(gaon), somebody)).toBeNull();
  });
});
