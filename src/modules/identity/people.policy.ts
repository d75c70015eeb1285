import { isMinistrySide, type Actor, type OrganisationKind } from '../../shared/actor.js';
import type { OrganisationId } from '../../shared/ids.js';
import { AUTHORITIES } from './roles.js';

/**
 * One's own colleagues; the ministry's administrators also those of operators, agents and specialised bodies, whose first accounts they
 * make. Of the two authorities only headquarters manages the other's.
 */
export function mayManagePeopleOf(
  actor: Actor,
  organisation: { readonly id: OrganisationId; readonly kind: OrganisationKind },
): boolean {
  if (actor.organisationKind === 'system') return true;
  if (!actor.permissions.has('people.manage')) return false;
  if (organisation.id === actor.organisationId) return true;
  if (!isMinistrySide(actor) || !actor.permissions.has('organisations.manage')) return false;
  return actor.organisationKind === 'headquarters' || !AUTHORITIES.includes(organisation.kind);
}
