import { isMinistrySide, type Actor, type OrganisationKind } from '../../shared/actor.js';
import type { OrganisationId } from '../../shared/ids.js';

/** One's own colleagues; the ministry's administrators also make the first account of any other organisation. */
export function mayManagePeopleOf(
  actor: Actor,
  organisation: { readonly id: OrganisationId; readonly kind: OrganisationKind },
): boolean {
  if (actor.organisationKind === 'system') return true;
  if (!actor.permissions.has('people.manage')) return false;
  return (
    organisation.id === actor.organisationId || (isMinistrySide(actor) && actor.permissions.has('organisations.manage'))
  );
}
