import { type Actor, isMinistrySide } from '../../shared/actor.js';
import type { OperatorId, OrganisationId } from '../../shared/ids.js';

/** Inspectors of the inspection's authority decide when something is due. */
export function mayDecideDueDates(actor: Actor, authorityId: OrganisationId | null): boolean {
  return actor.permissions.has('review.judge') && authorityId !== null && actor.organisationId === authorityId;
}

/** What an operator undertook after an outage is reported done by those of its side who enter outages. */
export const mayCarryOut = (actor: Actor, operatorId: OperatorId): boolean =>
  !isMinistrySide(actor) && actor.permissions.has('outage.write') && actor.actsFor.includes(operatorId);

/** Whether it is done is for inspectors to see: a judgement like any other, of whichever authority looks first. */
export const mayVerify = (actor: Actor): boolean => isMinistrySide(actor) && actor.permissions.has('review.judge');
