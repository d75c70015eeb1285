import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, NotFound, Refused } from '../../shared/errors.js';
import { type Reading, UnitOfWork } from '../audit/index.js';
import { Evidence, type EvidenceId, evidenceOf, type EvidenceSubject, EvidenceSubjects } from '../evidence/index.js';
import { DataRequestEntity, DataRequestStepEntity } from './data-request.entity.js';
import { verbBlockers } from './data-request-state.js';
import { stepsOf } from './data-requests.queries.js';
import { OutageEntity, type OutageId } from './outage.entity.js';
import { mayProve } from './outages.policy.js';

/** Of one answer. */
const MOST_FILES = 50;

/** Files that an operator hands in with its answer to a data request. */
@Injectable()
export class DataRequestEvidence implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: Evidence,
    private readonly subjects: EvidenceSubjects,
  ) {}

  onModuleInit(): void {
    this.subjects.register('data-request-answer', mayReadFileOf);
  }

  /**
   * Attaches a file to an answer. Nothing is taken in for somebody who may not attach it.
   * @throws Forbidden for all but the operator's side; NotFound; Refused once the result was told, or where they become too many
   */
  async attach(actor: Actor, at: AnswerPlace, name: string, content: Readable): Promise<EvidenceId> {
    const { operatorId } = await this.unitOfWork.read(actor, (reading) => subjectOf(reading, at));
    const received = await this.evidence.receive(operatorId, name, content);
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.lock(OutageEntity, { id: at.outage });
      const subject = await subjectOf(tx, at);
      const there = await evidenceOf(tx, subject.kind, [subject.id]);
      if (there.length >= MOST_FILES) throw new Refused([{ code: 'too-many-files', facts: { max: MOST_FILES } }]);
      return this.evidence.add(tx, subject, received);
    });
  }
}

/** Which answer to which request. */
export interface AnswerPlace {
  readonly outage: OutageId;
  readonly request: number;
  readonly answer: number;
}

async function subjectOf(reading: Reading, { outage, request, answer }: AnswerPlace): Promise<EvidenceSubject> {
  const { id, operatorId } = await reading.need(DataRequestEntity, { outageId: outage, number: request });
  if (!mayProve(reading.actor, operatorId)) throw new Forbidden('data-request-by-operator');
  const steps = await stepsOf(reading, id);
  const step = steps.find(({ kind, number }) => kind === 'answered' && number === answer);
  if (step === undefined) throw new NotFound();
  const blockers = verbBlockers('answer', steps);
  if (blockers.length > 0) throw new Refused(blockers);
  return { kind: 'data-request-answer', id: step.id, operatorId };
}

/** Whoever sees the answer sees what came with it. */
const mayReadFileOf = async (reading: Reading, id: string): Promise<boolean> =>
  (await reading.one(DataRequestStepEntity, { id: id as DataRequestStepEntity['id'], kind: 'answered' })) !== null &&
  reading.actor.permissions.has('outage.read');
