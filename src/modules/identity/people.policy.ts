import { isMinistrySide, type Actor, type OrganisationKind } from '../../shared/actor.js';
import type { OrganisationId, PersonId } from '../../shared/ids.js';
import type { RefusalCode } from '../../shared/words/index.js';
import { AUTHORITIES } from './roles.js';

interface Organisation {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
}

/**
 * Whose accounts somebody manages: one's own colleagues'; the ministry's administrators also those of operators, agents and specialised
 * bodies ({@link barToChanging} says how long). Of the two authorities only headquarters manages the other's.
 */
export function mayManagePeopleOf(actor: Actor, organisation: Organisation): boolean {
  if (actor.organisationKind === 'system') return true;
  if (!actor.permissions.has('people.manage')) return false;
  if (organisation.id === actor.organisationId) return true;
  if (!isMinistrySide(actor) || !actor.permissions.has('organisations.manage')) return false;
  return actor.organisationKind === 'headquarters' || !AUTHORITIES.includes(organisation.kind);
}

/**
 * Why somebody may not make or change an account or let its holder back in; null where they may. The ministry, which makes the first
 * accounts of operators, agents and specialised bodies, must not be able to act in the name of their attesters: it steps in only where
 * nobody of their own is there who could.
 * @param administrators those of the organisation whose accounts are in use
 */
export function barToChanging(
  actor: Actor,
  { id, organisation }: { readonly id: PersonId; readonly organisation: Organisation },
  administrators: readonly PersonId[],
): RefusalCode | null {
  if (!mayManagePeopleOf(actor, organisation)) return 'not-permitted';
  if (actor.organisationKind === 'system' || organisation.id === actor.organisationId) return null;
  if (AUTHORITIES.includes(organisation.kind)) return null;
  return administrators.some((other) => other !== id) ? 'own-administrators' : null;
}
