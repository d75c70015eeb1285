import { isMinistrySide } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import type { Visit } from '../visit.js';

/** The operator whose pages these are; null on the ministry's side, where they are everybody's. */
export const shownOperator = (visit: Visit): OperatorId | null => (isMinistrySide(visit.actor) ? null : visit.operator);

/** @throws NotFound for another operator's outage, for which an agent acts as well */
export function requireShown(visit: Visit, { operatorId }: { readonly operatorId: OperatorId }): void {
  requireOf(shownOperator(visit), operatorId);
}

/** @param shown null for everybody's @throws NotFound */
export function requireOf(shown: OperatorId | null, operatorId: OperatorId): void {
  if (shown !== null && operatorId !== shown) throw new NotFound();
}
