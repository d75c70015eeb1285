import type { Actor, Mandate, OrganisationKind } from '../../shared/actor.js';
import type { OperatorId, OrganisationId, PersonId } from '../../shared/ids.js';
import { permissionsOf, type Permission } from './roles.js';

/** What the look-up functions of the database tell of somebody. */
export interface KnownPerson {
  readonly person_id: PersonId;
  readonly person_name: string;
  readonly roles: string[];
  readonly organisation_id: OrganisationId;
  readonly organisation_name: string;
  readonly organisation_kind: OrganisationKind;
  readonly acts_for: OperatorId[];
  /** The names of `acts_for`, in its order. */
  readonly acts_for_names: string[];
  /** Null for a session; a token permits only what both its scopes and the person's roles do. */
  readonly scopes: string[] | null;
}

export function actorOf(known: KnownPerson): Actor {
  const held = permissionsOf(known.roles, known.organisation_kind);
  const { scopes } = known;
  return {
    personId: known.person_id,
    personName: known.person_name,
    organisationId: known.organisation_id,
    organisationName: known.organisation_name,
    organisationKind: known.organisation_kind,
    actsFor: known.acts_for,
    ...(known.organisation_kind === 'agent' ? { mandates: mandatesOf(known) } : {}),
    ...(scopes === null ? {} : { byToken: true }),
    roles: known.roles,
    permissions:
      scopes === null ? held : new Set([...held].filter((permission: Permission) => scopes.includes(permission))),
  };
}

const mandatesOf = ({ acts_for, acts_for_names }: KnownPerson): Mandate[] =>
  acts_for.map((operatorId, index) => ({ operatorId, operatorName: acts_for_names[index] ?? '' }));

/** Who acts where nobody is signed in: an unsuccessful sign-in, the very first administrator. */
export const SYSTEM: Actor = {
  personId: null,
  personName: '시스템',
  organisationId: null,
  organisationName: '이음',
  organisationKind: 'system',
  actsFor: [],
  roles: [],
  permissions: new Set(),
};
