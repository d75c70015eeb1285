import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Refused } from '../../shared/errors.js';
import type { PersonId } from '../../shared/ids.js';
import { newId } from '../../platform/database/new-id.js';
import { fingerprint, UnitOfWork } from '../audit/index.js';
import { JudgementEntity, type JudgementId } from './judgement.entity.js';
import { reviewActs } from './lifecycle.js';
import { lockFor } from './lock-review.service.js';
import { OpinionDecisionEntity, OpinionEntity, type OpinionId } from './opinion.entity.js';
import type { OpinionDecisionInput, OpinionInput } from './review.input.js';
import { judgeBlocker, mayGiveOpinion } from './review.policy.js';

/** What the operator says to a judgement, and what the inspector decides on it. */
@Injectable()
export class Opinions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Gives an opinion on a judgement of a concluded review. @throws Forbidden for anybody but an attester, NotFound, Refused */
  give(actor: Actor, judgementId: JudgementId, { text }: OpinionInput): Promise<OpinionId> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { reviewId, itemCode } = await tx.need(JudgementEntity, { id: judgementId });
      const { operatorId } = await lockFor(tx, reviewId, 'give-opinion', (review) =>
        mayGiveOpinion(actor, review) ? null : { code: 'not-permitted' },
      );
      const id = newId<'opinion'>();
      const given = { givenBy: actor.personId as PersonId, givenByName: actor.personName, givenAt: tx.now };
      await tx.insert(OpinionEntity, { id, operatorId, judgementId, text, ...given });
      const after = { itemCode, text: fingerprint(text) };
      tx.record({ action: 'opinion.given', subject: { kind: 'opinion', id }, operatorId, after });
      return id;
    });
  }

  /** Decides on an opinion, once. What is taken up is judged again after reopening. @throws Refused the second time */
  decide(actor: Actor, id: OpinionId, { outcome, reason }: OpinionDecisionInput): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const opinion = await tx.need(OpinionEntity, { id });
      const { reviewId } = await tx.need(JudgementEntity, { id: opinion.judgementId });
      const head = await lockFor(tx, reviewId, 'decide-opinion', (review) => judgeBlocker(actor, review));
      if ((await tx.one(OpinionDecisionEntity, { opinionId: id })) !== null)
        throw new Refused([{ code: 'opinion-decided' }], reviewActs(head.state));
      const { operatorId } = opinion;
      const decided = { decidedBy: actor.personId as PersonId, decidedByName: actor.personName, decidedAt: tx.now };
      await tx.insert(OpinionDecisionEntity, { opinionId: id, operatorId, outcome, reason, ...decided });
      tx.record({
        action: 'opinion.decided',
        subject: { kind: 'opinion', id },
        operatorId,
        after: { outcome, reason },
      });
    });
  }
}
