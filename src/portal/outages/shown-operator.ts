import { isMinistrySide } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import type { Visit } from '../visit.js';

/** On the operator's side the pages are of one operator. @throws NotFound for another one's outage, for which an agent acts as well */
export function requireShown(visit: Visit, { operatorId }: { readonly operatorId: OperatorId }): void {
  if (!isMinistrySide(visit.actor) && operatorId !== visit.operator) throw new NotFound();
}
