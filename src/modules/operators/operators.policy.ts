import { isMinistrySide, type Actor } from '../../shared/actor.js';

/** The ministry's scheme managers keep the register of operators and their figures. */
export function mayKeepOperators(actor: Actor): boolean {
  return isMinistrySide(actor) && actor.permissions.has('operators.write');
}
