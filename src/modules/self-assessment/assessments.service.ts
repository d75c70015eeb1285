import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid, NotFound } from '../../shared/errors.js';
import type { OperatorId, PersonId } from '../../shared/ids.js';
import { newId } from '../../platform/database/new-id.js';
import { fingerprint, UnitOfWork, type Tx } from '../audit/index.js';
import type { Domain } from '../checklist/index.js';
import { UNANSWERED } from './answer-content.js';
import { AssessmentEntity, type AssessmentId } from './assessment.entity.js';
import { mayAskProtection, mayAssign } from './assessment.policy.js';
import { assessmentHead } from './assessment.queries.js';
import { requireOpen } from './open-for-answers.service.js';

/** The assessment as a whole: protection and who answers what. Submitting it is `Submissions`. */
@Injectable()
export class Assessments {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Asks that the whole not be disclosed (NA 64-2), or with null takes that back. Returns the new version. */
  protect(actor: Actor, id: AssessmentId, version: number, reason: string | null): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const assessment = await assessmentHead(tx, id);
      if (!mayAskProtection(actor, assessment)) throw new Forbidden();
      requireOpen(assessment);
      const next = await tx.save(AssessmentEntity, { id, state: 'open' }, version, { protectionReason: reason });
      const { operatorId } = assessment;
      const after = { asked: reason !== null, reason: fingerprint(reason) };
      tx.record({ action: 'assessment.protected', subject: { kind: 'assessment', id }, operatorId, after });
      return next;
    });
  }

  /** Hands an item, or all items of a domain, to somebody who may answer them; null: to nobody. The last one to say so holds. */
  assign(
    actor: Actor,
    id: AssessmentId,
    target: string | { domain: Domain },
    personId: PersonId | null,
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const assessment = await assessmentHead(tx, id);
      if (!mayAssign(actor, assessment)) throw new Forbidden();
      requireOpen(assessment);
      const codes = assessment.itemCodes.filter((code) => isTarget(code, target));
      if (codes.length === 0) throw new NotFound();
      if (personId !== null) await requireAuthor(tx, assessment.operatorId, personId);
      await assignAll(tx, { id, operatorId: assessment.operatorId, codes, personId });
    });
  }
}

const isTarget = (code: string, target: string | { domain: Domain }): boolean =>
  typeof target === 'string' ? code === target : code.startsWith(`${target.domain}-`);

/** @throws Invalid for somebody who could not answer: not of the operator nor of the acting agent, or no author */
async function requireAuthor(tx: Tx, operatorId: OperatorId, personId: PersonId): Promise<void> {
  const author = await tx.row(
    `SELECT 1 FROM person WHERE id = $1 AND active AND 'author' = ANY (roles) AND organisation_id IN ($2, $3)`,
    [personId, operatorId, tx.actor.organisationId],
  );
  if (author === null) throw new Invalid([{ path: 'personId', code: 'not-an-author' }]);
}

interface Assignment {
  readonly id: AssessmentId;
  readonly operatorId: OperatorId;
  readonly codes: readonly string[];
  readonly personId: PersonId | null;
}

async function assignAll(tx: Tx, { id, operatorId, codes, personId }: Assignment): Promise<void> {
  await tx.execute(
    `INSERT INTO answer (id, assessment_id, operator_id, item_code, content, assigned_to, saved_by_name, saved_at, version)
     SELECT made.id, $3, $4, made.code, $5, $6, '', $7, 0 FROM unnest($1::uuid[], $2::text[]) AS made (id, code)
     ON CONFLICT (assessment_id, item_code) DO UPDATE SET assigned_to = excluded.assigned_to`,
    [codes.map(() => newId()), codes, id, operatorId, JSON.stringify(UNANSWERED), personId, tx.now],
  );
  const after = { items: codes, personId };
  tx.record({ action: 'assessment.assigned', subject: { kind: 'assessment', id }, operatorId, after });
}
