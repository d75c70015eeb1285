import { isMinistrySide, type Actor, type OrganisationKind } from '../../shared/actor.js';
import type { Blocker } from '../../shared/errors.js';
import type { OperatorId, OrganisationId, PersonId } from '../../shared/ids.js';
import type { TeamFunction } from '../inspections/index.js';
import { INSPECTION_BASES, mayInspectOn, type InspectionBasisCode } from '../obligations/index.js';

/** What decides who may act on a review. */
export interface ReviewParties {
  readonly operatorId: OperatorId;
  readonly basis: InspectionBasisCode;
  readonly authorityId: OrganisationId;
  readonly authorityName: string;
  /** What the actor is in the team of the inspection; null where it is not in it. */
  readonly memberAs: TeamFunction | null;
}

/** Why this actor cannot judge, ask or conclude; null where it can: as inspector of the team, for the authority of the inspection. */
export function judgeBlocker(actor: Actor, review: ReviewParties): Blocker | null {
  if (!actor.permissions.has('review.judge')) return { code: 'not-permitted' };
  return authorityBlocker(actor, review) ?? (review.memberAs === 'inspector' ? null : { code: 'not-on-the-team' });
}

/** Why this actor cannot write down what was seen: inspectors and recorders of the team can. */
export function recordBlocker(actor: Actor, { memberAs }: ReviewParties): Blocker | null {
  if (!actor.permissions.has('review.record')) return { code: 'not-permitted' };
  return memberAs === 'inspector' || memberAs === 'recorder' ? null : { code: 'not-on-the-team' };
}

/**
 * Why this actor cannot sign off: only the authority of the inspection does (처분청), and never somebody who judged or concluded.
 * @param involved everybody who judged an item or ever concluded this review
 */
export function signBlocker(actor: Actor, review: ReviewParties, involved: readonly PersonId[]): Blocker | null {
  if (!actor.permissions.has('review.sign')) return { code: 'not-permitted' };
  const blocker = leaveBlocker(actor, review.basis) ?? authorityBlocker(actor, review);
  if (blocker !== null) return blocker;
  return actor.personId !== null && involved.includes(actor.personId) ? { code: 'signs-own-judgement' } : null;
}

/** Authors and attesters of the operator answer what is asked. */
export function mayAnswerSupplement(actor: Actor, { operatorId }: Pick<ReviewParties, 'operatorId'>): boolean {
  const permitted = actor.permissions.has('assessment.write') || actor.permissions.has('assessment.submit');
  return permitted && actor.actsFor.includes(operatorId);
}

/** An opinion is the operator's own word: the attester gives it. */
export function mayGiveOpinion(actor: Actor, { operatorId }: Pick<ReviewParties, 'operatorId'>): boolean {
  return actor.permissions.has('assessment.submit') && actor.actsFor.includes(operatorId);
}

/** Notes, records and who judged stay within the ministry. */
export function mayReadInternal(actor: Actor): boolean {
  return isMinistrySide(actor) && actor.permissions.has('review.read');
}

function authorityBlocker(actor: Actor, { authorityId, authorityName }: ReviewParties): Blocker | null {
  return actor.organisationId === authorityId
    ? null
    : { code: 'not-the-authority', facts: { authority: authorityName } };
}

function leaveBlocker(actor: Actor, code: InspectionBasisCode): Blocker | null {
  const basis = INSPECTION_BASES.find((known) => known.code === code);
  if (basis === undefined || !isMinistrySide(actor)) return { code: 'not-permitted' };
  const leave = mayInspectOn(basis, actor.organisationKind as OrganisationKind);
  return leave.ok ? null : leave.blocker;
}
