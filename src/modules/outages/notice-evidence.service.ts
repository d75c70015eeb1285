import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Refused } from '../../shared/errors.js';
import { type Reading, type Tx, UnitOfWork } from '../audit/index.js';
import { Evidence, type EvidenceId, evidenceOf, type EvidenceSubject, EvidenceSubjects } from '../evidence/index.js';
import { NoticeEntity } from './notice.entity.js';
import { OutageEntity, type OutageId } from './outage.entity.js';
import { mayProve } from './outages.policy.js';

/** Of one notice. */
const MOST_FILES = 20;

/** Files that prove a notice to users: what was posted or sent. */
@Injectable()
export class NoticeEvidence implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: Evidence,
    private readonly subjects: EvidenceSubjects,
  ) {}

  onModuleInit(): void {
    this.subjects.register('outage-notice', mayReadProofOf);
  }

  /**
   * Attaches a file to a notice. Nothing is taken in for somebody who may not attach it.
   * @throws Forbidden for all but the operator's side; NotFound; Refused where they become too many; and what `Evidence.receive` throws
   */
  async attach(actor: Actor, id: OutageId, number: number, name: string, content: Readable): Promise<EvidenceId> {
    const { operatorId } = await this.unitOfWork.read(actor, (reading) => subjectOf(reading, id, number));
    const received = await this.evidence.receive(operatorId, name, content);
    return this.unitOfWork.run(actor, async (tx) => {
      await tx.lock(OutageEntity, { id });
      const subject = await subjectOf(tx, id, number);
      await requireRoom(tx, subject);
      return this.evidence.add(tx, subject, received);
    });
  }
}

async function subjectOf(reading: Reading, outageId: OutageId, number: number): Promise<EvidenceSubject> {
  const notice = await reading.need(NoticeEntity, { outageId, number });
  if (!mayProve(reading.actor, notice.operatorId)) throw new Forbidden();
  return { kind: 'outage-notice', id: notice.id, operatorId: notice.operatorId };
}

async function requireRoom(tx: Tx, { kind, id }: EvidenceSubject): Promise<void> {
  const there = await evidenceOf(tx, kind, [id]);
  if (there.length >= MOST_FILES) throw new Refused([{ code: 'too-many-files', facts: { max: MOST_FILES } }]);
}

/** Whoever sees the notice sees what proves it. */
const mayReadProofOf = async (reading: Reading, id: string): Promise<boolean> =>
  (await reading.one(NoticeEntity, { id: id as NoticeEntity['id'] })) !== null &&
  reading.actor.permissions.has('outage.read');
