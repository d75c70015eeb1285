import { isMinistrySide, type Actor } from '../../shared/actor.js';

/** The ministry's scheme managers find which law covers whom (대상 확정). */
export function mayDecideCoverage(actor: Actor): boolean {
  return isMinistrySide(actor) && actor.permissions.has('coverage.decide');
}
