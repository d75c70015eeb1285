import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid, NotFound, Refused, type Blocker } from '../../shared/errors.js';
import { seoulDate, type CalendarDate } from '../../shared/time.js';
import type { AuditAction } from '../../shared/words/index.js';
import { newId } from '../../platform/database/new-id.js';
import { fingerprint, UnitOfWork, type Reading, type Tx } from '../audit/index.js';
import { Evidence, EvidenceSubjects, type EvidenceId } from '../evidence/index.js';
import {
  SUPPLEMENT_MOVES,
  SUPPLEMENT_REFUSALS,
  supplementActs,
  type SupplementAct,
  type SupplementState,
} from './lifecycle.js';
import { lockFor, requireNone, submittedItems } from './lock-review.service.js';
import type { ReviewId } from './review.entity.js';
import type { FurtherQuestionInput, GivingUpInput, SupplementAnswerInput, SupplementInput } from './review.input.js';
import { judgeBlocker, mayAnswerSupplement } from './review.policy.js';
import { reviewHead, type ReviewHead } from './review.queries.js';
import { requireRoomToAsk, requireRoomToWrite } from './supplement-bounds.service.js';
import {
  SupplementMessageEntity,
  SupplementRequestEntity,
  type SupplementId,
  type SupplementMessageId,
} from './supplement.entity.js';

/** More files than anybody reads beside one answer. */
const MOST_FILES = 50;

/** The thread between inspector and operator on one item. */
@Injectable()
export class Supplements implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: Evidence,
    private readonly subjects: EvidenceSubjects,
  ) {}

  onModuleInit(): void {
    this.subjects.register('supplement-message', mayReadMessage);
  }

  /** Asks the operator to supplement an item by a day. @throws Invalid for a day that has passed, Refused where the same is asked and not answered yet, or too much is asked */
  ask(actor: Actor, reviewId: ReviewId, { itemCode, text, dueOn }: SupplementInput): Promise<SupplementId> {
    return this.unitOfWork.run(actor, async (tx) => {
      const head = await lockFor(tx, reviewId, 'ask-supplement', (review) => judgeBlocker(actor, review));
      await submittedItems(tx, head, [itemCode]);
      requireToCome(dueOn, tx);
      await requireNew(tx, reviewId, itemCode, text);
      await requireRoomToAsk(tx, reviewId);
      const id = newId<'supplement-request'>();
      const place = { operatorId: head.operatorId, reviewId, itemCode, dueOn };
      await tx.insert(SupplementRequestEntity, { id, ...place, state: 'asked', openedAt: tx.now, version: 1 });
      await write(tx, { id, operatorId: head.operatorId }, 'ministry', text);
      record(tx, head, id, 'supplement.asked', { itemCode, dueOn, text });
      return id;
    });
  }

  /** Asks once more in the same thread, with a new day. */
  askAgain(actor: Actor, id: SupplementId, { text, dueOn }: FurtherQuestionInput): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { request, head } = await lockRequest(tx, id, 'ask-again', (review) => judgeBlocker(actor, review));
      requireToCome(dueOn, tx);
      await requireRoomToWrite(tx, id, 2);
      await move(tx, request, 'ask-again', { dueOn });
      await write(tx, request, 'ministry', text);
      record(tx, head, id, 'supplement.asked', { itemCode: request.itemCode, dueOn, text });
    });
  }

  /** The operator's answer. Files are attached to it afterwards, until the request is closed. */
  answer(actor: Actor, id: SupplementId, { text }: SupplementAnswerInput): Promise<SupplementMessageId> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { request, head } = await lockRequest(tx, id, 'answer', (review) => answerBlocker(actor, review));
      await requireRoomToWrite(tx, id, 1);
      await move(tx, request, 'answer', {});
      const messageId = await write(tx, request, 'operator', text);
      record(tx, head, id, 'supplement.answered', { itemCode: request.itemCode, text: fingerprint(text) });
      return messageId;
    });
  }

  /**
   * Attaches a file to the operator's last answer. Nothing is taken in for somebody who may not attach it.
   * @throws Forbidden, NotFound, Refused before an answer or once closed, and what `Evidence.receive` throws
   */
  async attach(actor: Actor, id: SupplementId, name: string, content: Readable): Promise<EvidenceId> {
    const { operatorId } = await this.unitOfWork.read(actor, async (reading) => {
      const request = await reading.need(SupplementRequestEntity, { id });
      requireMay(request, await reviewHead(reading, request.reviewId), 'attach', (review) =>
        answerBlocker(actor, review),
      );
      return request;
    });
    const received = await this.evidence.receive(operatorId, name, content);
    return this.unitOfWork.run(actor, async (tx) => {
      await lockRequest(tx, id, 'attach', (review) => answerBlocker(actor, review));
      const subject = { kind: 'supplement-message', id: await lastAnswer(tx, id), operatorId } as const;
      return this.evidence.add(tx, subject, received);
    });
  }

  /** Takes note of the answer. */
  close(actor: Actor, id: SupplementId): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { request, head } = await lockRequest(tx, id, 'close', (review) => judgeBlocker(actor, review));
      await move(tx, request, 'close', {});
      record(tx, head, id, 'supplement.closed', { itemCode: request.itemCode });
    });
  }

  /** Waits for an answer no longer. The reason ends the thread. */
  giveUp(actor: Actor, id: SupplementId, { reason }: GivingUpInput): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { request, head } = await lockRequest(tx, id, 'give-up', (review) => judgeBlocker(actor, review));
      await requireRoomToWrite(tx, id, 1);
      await move(tx, request, 'give-up', {});
      await write(tx, request, 'ministry', reason);
      record(tx, head, id, 'supplement.given-up', { itemCode: request.itemCode, reason });
    });
  }
}

type Why = (review: ReviewHead) => Blocker | null;

const answerBlocker = (actor: Actor, review: ReviewHead): Blocker | null =>
  mayAnswerSupplement(actor, review) ? null : { code: 'not-permitted' };

async function lockRequest(
  tx: Tx,
  id: SupplementId,
  act: SupplementAct,
  why: Why,
): Promise<{ request: SupplementRequestEntity; head: ReviewHead }> {
  const request = await tx.lock(SupplementRequestEntity, { id });
  const head = await reviewHead(tx, request.reviewId);
  requireMay(request, head, act, why);
  return { request, head };
}

/** @throws Forbidden, Refused with what can be done instead */
function requireMay({ state }: { state: SupplementState }, head: ReviewHead, act: SupplementAct, why: Why): void {
  requireNone(why(head));
  if (!SUPPLEMENT_MOVES[act].from.includes(state))
    throw new Refused([{ code: SUPPLEMENT_REFUSALS[state] }], supplementActs(state));
}

function requireToCome(dueOn: CalendarDate, tx: Tx): void {
  const today = seoulDate(tx.now);
  if (dueOn >= today) return;
  throw new Invalid([{ path: 'dueOn', code: 'day-passed', facts: { min: today, found: dueOn } }]);
}

/** A button that was pressed twice asks once: the operator would have to answer both. */
async function requireNew(tx: Tx, reviewId: ReviewId, itemCode: string, text: string): Promise<void> {
  const same = await tx.row(
    `SELECT 1 FROM supplement_request q JOIN supplement_message m ON m.request_id = q.id
      WHERE q.review_id = $1 AND q.item_code = $2 AND q.state = 'asked' AND m.side = 'ministry' AND m.text = $3 LIMIT 1`,
    [reviewId, itemCode, text],
  );
  if (same !== null) throw new Refused([{ code: 'supplement-asked-same' }]);
}

async function move(
  tx: Tx,
  { id, version }: SupplementRequestEntity,
  act: SupplementAct,
  changes: { dueOn?: CalendarDate },
): Promise<void> {
  await tx.save(SupplementRequestEntity, { id }, version, { ...changes, state: SUPPLEMENT_MOVES[act].to });
}

async function write(
  tx: Tx,
  { id: requestId, operatorId }: Pick<SupplementRequestEntity, 'id' | 'operatorId'>,
  side: 'ministry' | 'operator',
  text: string,
): Promise<SupplementMessageId> {
  if (tx.actor.personId === null) throw new Forbidden();
  const id = newId<'supplement-message'>();
  const written = { writtenBy: tx.actor.personId, writtenByName: tx.actor.personName, writtenAt: tx.now };
  await tx.insert(SupplementMessageEntity, { id, operatorId, requestId, side, text, ...written });
  return id;
}

async function lastAnswer(tx: Tx, requestId: SupplementId): Promise<SupplementMessageId> {
  const [last] = await tx.rows<{ id: SupplementMessageId; files: number }>(
    `SELECT m.id, (SELECT count(*)::int FROM evidence e WHERE e.subject_kind = 'supplement-message' AND e.subject_id = m.id) AS files
       FROM supplement_message m WHERE m.request_id = $1 AND m.side = 'operator' ORDER BY m.written_at DESC, m.id DESC LIMIT 1`,
    [requestId],
  );
  if (last === undefined) throw new NotFound();
  if (last.files >= MOST_FILES) throw new Refused([{ code: 'too-many-files', facts: { max: MOST_FILES } }]);
  return last.id;
}

/** Row policies hold: who sees the message sees its files. */
async function mayReadMessage(reading: Reading, messageId: string): Promise<boolean> {
  const { permissions } = reading.actor;
  if (!permissions.has('assessment.read') && !permissions.has('review.read')) return false;
  return (await reading.one(SupplementMessageEntity, { id: messageId as SupplementMessageId })) !== null;
}

function record(
  tx: Tx,
  { operatorId }: ReviewHead,
  id: SupplementId,
  action: AuditAction,
  after: Record<string, unknown>,
): void {
  tx.record({ action, subject: { kind: 'supplement', id }, operatorId, after });
}
