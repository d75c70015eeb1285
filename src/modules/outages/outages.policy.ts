import { type Actor, isMinistrySide } from '../../shared/actor.js';
import type { OperatorId } from '../../shared/ids.js';

/** An outage is entered by its operator's people and programs, its domestic agent, and the ministry. */
export function mayWriteOutage(actor: Actor, operatorId: OperatorId): boolean {
  if (actor.organisationKind === 'system') return true;
  return actor.permissions.has('outage.write') && (isMinistrySide(actor) || actor.actsFor.includes(operatorId));
}

/** What proves something is the operator's to give: the ministry never speaks in its place. */
export const mayProve = (actor: Actor, operatorId: OperatorId): boolean =>
  !isMinistrySide(actor) && mayWriteOutage(actor, operatorId);

/** Outages are joined to events by the ministry alone. */
export const mayKeepEvents = (actor: Actor): boolean => isMinistrySide(actor) && actor.permissions.has('outage.write');

/** Reports on an outage are filed by its operator, or its domestic agent: what the ministry is told it does not tell itself. */
export const mayFileReport = (actor: Actor, operatorId: OperatorId): boolean =>
  !isMinistrySide(actor) && mayWriteOutage(actor, operatorId);
