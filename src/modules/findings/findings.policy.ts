import type { Actor } from '../../shared/actor.js';
import type { OrganisationId } from '../../shared/ids.js';

/** Inspectors of the inspection's authority decide when something is due. */
export function mayDecideDueDates(actor: Actor, authorityId: OrganisationId | null): boolean {
  return actor.permissions.has('review.judge') && authorityId !== null && actor.organisationId === authorityId;
}
