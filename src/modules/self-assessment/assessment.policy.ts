import { isMinistrySide, type Actor } from '../../shared/actor.js';
import type { OperatorId } from '../../shared/ids.js';
import type { AssessmentState } from './assessment.entity.js';

interface Owned {
  readonly operatorId: OperatorId;
}

const actsFor = (actor: Actor, { operatorId }: Owned) => actor.actsFor.includes(operatorId);

/** Authors of the operator, or of the agent that it named. */
export function mayWriteAnswers(actor: Actor, assessment: Owned): boolean {
  return actor.permissions.has('assessment.write') && actsFor(actor, assessment);
}

/** Attesters: whoever writes the answers does not by that attest them. */
export function maySubmit(actor: Actor, assessment: Owned): boolean {
  return actor.permissions.has('assessment.submit') && actsFor(actor, assessment);
}

/** Authors and the operator's administrators hand out items. */
export function mayAssign(actor: Actor, assessment: Owned): boolean {
  const permitted = actor.permissions.has('assessment.write') || actor.permissions.has('people.manage');
  return permitted && actsFor(actor, assessment);
}

/** Authors and attesters ask that the whole not be disclosed. */
export function mayAskProtection(actor: Actor, assessment: Owned): boolean {
  return mayWriteAnswers(actor, assessment) || maySubmit(actor, assessment);
}

/** A draft is the operator's own: the ministry sees how far it is, and reads the answers once they are submitted. */
export function mayReadAnswers(actor: Actor, assessment: Owned & { readonly state: AssessmentState }): boolean {
  if (!actor.permissions.has('assessment.read')) return false;
  return isMinistrySide(actor) ? assessment.state === 'submitted' : actsFor(actor, assessment);
}
