import type { Actor } from '../../shared/actor.js';
import type { OperatorId } from '../../shared/ids.js';

/** An operator's sites, services and components are written by its own people and its domestic agent alone. */
export function mayWriteRegister(actor: Actor, operatorId: OperatorId): boolean {
  if (actor.organisationKind === 'system') return true;
  return actor.permissions.has('register.write') && actor.actsFor.includes(operatorId);
}
