import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, NotFound, Refused } from '../../shared/errors.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork, type Reading, type Tx } from '../audit/index.js';
import { Evidence, EvidenceSubjects, type EvidenceId, type EvidenceSubject } from '../evidence/index.js';
import { UNANSWERED } from './answer-content.js';
import { AnswerEntity, type AnswerId } from './answer.entity.js';
import { AssessmentEntity, type AssessmentId } from './assessment.entity.js';
import { mayReadAnswers, mayWriteAnswers } from './assessment.policy.js';
import { ensureAnswer, itemToAnswer, requireOpen, type AnswerableItem } from './open-for-answers.service.js';

/** More files than anybody reads beside one item. */
const MOST_FILES = 50;

/** The files attached to answers. */
@Injectable()
export class AnswerEvidence implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: Evidence,
    private readonly subjects: EvidenceSubjects,
  ) {}

  onModuleInit(): void {
    this.subjects.register('answer', mayReadEvidenceOf);
  }

  /**
   * Attaches a file to an item, also before anybody answered it. Nothing is taken in for somebody who may not attach it.
   * @throws Forbidden, NotFound, Refused once submitted, and what `Evidence.receive` throws
   */
  async attach(actor: Actor, id: AssessmentId, code: string, name: string, content: Readable): Promise<EvidenceId> {
    const { operatorId } = await this.unitOfWork.read(actor, (reading) => changeable(reading, id, code, false));
    const received = await this.evidence.receive(operatorId, name, content);
    return this.unitOfWork.run(actor, async (tx) => {
      const subject = await this.subjectOf(tx, id, code);
      await requireRoom(tx, subject);
      return this.evidence.add(tx, subject, received);
    });
  }

  /** Takes a file off an item before submission. */
  remove(actor: Actor, id: AssessmentId, code: string, evidenceId: EvidenceId): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { operatorId } = await changeable(tx, id, code, true);
      const answer = await tx.need(AnswerEntity, { assessmentId: id, itemCode: code });
      await this.evidence.remove(tx, { kind: 'answer', id: answer.id, operatorId }, evidenceId);
    });
  }

  private async subjectOf(tx: Tx, id: AssessmentId, code: string): Promise<EvidenceSubject> {
    const { operatorId } = await changeable(tx, id, code, true);
    const answer = { id: newId(), assessmentId: id, operatorId, code, content: UNANSWERED };
    return { kind: 'answer', id: await ensureAnswer(tx, answer), operatorId };
  }
}

async function changeable(reading: Reading, id: AssessmentId, code: string, locking: boolean): Promise<AnswerableItem> {
  const target = await itemToAnswer(reading, id, code, locking);
  if (!mayWriteAnswers(reading.actor, target)) throw new Forbidden();
  requireOpen(target);
  return target;
}

async function requireRoom(tx: Tx, subject: EvidenceSubject): Promise<void> {
  const row = await tx.row<{ files: number }>(
    `SELECT count(*)::int AS files FROM evidence WHERE subject_kind = $1 AND subject_id = $2 AND removed_at IS NULL`,
    [subject.kind, subject.id],
  );
  if ((row?.files ?? 0) >= MOST_FILES) throw new Refused([{ code: 'too-many-files', facts: { max: MOST_FILES } }]);
}

/** Whoever may read the answer may read what it rests on. */
async function mayReadEvidenceOf(reading: Reading, answerId: string): Promise<boolean> {
  const answer = await reading.one(AnswerEntity, { id: answerId as AnswerId });
  const assessment = answer === null ? null : await reading.one(AssessmentEntity, { id: answer.assessmentId });
  if (assessment === null) throw new NotFound();
  return mayReadAnswers(reading.actor, assessment);
}
