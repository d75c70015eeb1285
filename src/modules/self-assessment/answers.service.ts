import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid, Stale } from '../../shared/errors.js';
import { newId } from '../../platform/database/new-id.js';
import { fingerprint, UnitOfWork, type Tx } from '../audit/index.js';
import { answeredValues, valueFaults, type AnswerContent } from './answer-content.js';
import { AnswerEntity, type AnswerId } from './answer.entity.js';
import type { AssessmentId } from './assessment.entity.js';
import { mayWriteAnswers } from './assessment.policy.js';
import { itemToAnswer, requireOpen, type AnswerableItem } from './open-for-answers.service.js';
import type { AnswerInput } from './self-assessment.input.js';

/** What stands now, where somebody saved in between. */
export interface CurrentAnswer {
  readonly content: AnswerContent;
  readonly savedByName: string;
  readonly savedAt: Date;
}

/** Answers, saved as they are typed. */
@Injectable()
export class Answers {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Saves over the version that was opened (0: nobody had answered) and returns the new one. Gaps are no fault until submission.
   * @throws Forbidden, NotFound, Invalid; Refused once submitted; Stale with the `CurrentAnswer`
   */
  save(actor: Actor, id: AssessmentId, code: string, version: number, input: AnswerInput): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const target = await itemToAnswer(tx, id, code, true);
      if (!mayWriteAnswers(actor, target)) throw new Forbidden();
      requireOpen(target);
      const faults = valueFaults(target.item, input.values ?? {});
      if (faults.length > 0) throw new Invalid(faults);
      return write(tx, target, { id, code, version, content: contentOf(input) });
    });
  }
}

interface Write {
  readonly id: AssessmentId;
  readonly code: string;
  readonly version: number;
  readonly content: AnswerContent;
}

/** One statement: the first answer inserts, a later one changes the version that was opened, and nothing else. */
async function write(tx: Tx, { operatorId }: AnswerableItem, { id, code, version, content }: Write): Promise<number> {
  const { personId, personName } = tx.actor;
  const [saved] = await tx.execute<{ id: AnswerId; version: number }>(
    `INSERT INTO answer AS held (id, assessment_id, operator_id, item_code, content, saved_by, saved_by_name, saved_at, version)
     SELECT $1, $2, $3, $4, $5::jsonb, $6, $7, $8::timestamptz, 1
      WHERE $9 = 0 OR EXISTS (SELECT 1 FROM answer WHERE assessment_id = $2 AND item_code = $4)
     ON CONFLICT (assessment_id, item_code) DO UPDATE
        SET content = excluded.content, saved_by = excluded.saved_by, saved_by_name = excluded.saved_by_name,
            saved_at = excluded.saved_at, version = held.version + 1
      WHERE held.version = $9
     RETURNING id, version`,
    [newId(), id, operatorId, code, JSON.stringify(content), personId, personName, tx.now, version],
  );
  if (saved === undefined) throw await staleAnswer(tx, id, code);
  const after = { item: code, version: saved.version, content: fingerprint(content) };
  tx.record({ action: 'answer.saved', subject: { kind: 'answer', id: saved.id }, operatorId, after });
  return saved.version;
}

async function staleAnswer(tx: Tx, assessmentId: AssessmentId, itemCode: string): Promise<Stale> {
  const current = await tx.one(AnswerEntity, { assessmentId, itemCode });
  if (current === null) return new Stale(0);
  const { content, savedByName, savedAt } = current;
  return new Stale(current.version, { content, savedByName, savedAt } satisfies CurrentAnswer);
}

function contentOf(input: AnswerInput): AnswerContent {
  const { explanation, differenceReason, notApplicable, notApplicableReason, status, plan, protect, protectionReason } =
    input;
  const { text = null, dueOn = null, owner = null } = plan ?? {};
  const planned = text !== null || dueOn !== null || owner !== null;
  return {
    values: answeredValues(input.values ?? {}),
    ...{ explanation, differenceReason, notApplicable, notApplicableReason, status, protect, protectionReason },
    plan: planned ? { text, dueOn, owner } : null,
  };
}
