import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid, Refused } from '../../shared/errors.js';
import { newId } from '../../platform/database/new-id.js';
import { type Tx, UnitOfWork } from '../audit/index.js';
import { basisBlockers } from './data-request-basis.js';
import { DataRequestEntity } from './data-request.entity.js';
import { deadlineFaults, stateOf } from './data-request-state.js';
import {
  type HeldRequest,
  holdRequest,
  requireAsker,
  requireUnchanged,
  requireVerb,
  takeStep,
} from './data-request-steps.service.js';
import type {
  DataRequestAnswerInput,
  DataRequestInput,
  DataRequestResultInput,
  DataRequestTextInput,
  DataRequestWithdrawalInput,
} from './data-requests.input.js';
import { coverageThen } from './data-requests.queries.js';
import { once, type SentOnce } from './once.service.js';
import { OutageEntity, type OutageId } from './outage.entity.js';
import { requireHappened } from './outage-parts.service.js';
import { mayProve } from './outages.policy.js';

/** Of one outage, and steps of one request. */
export const MOST_DATA_REQUESTS = 50;
const MOST_STEPS = 200;

/** What the ministry demands after an outage (자료제출 요구), and what it is answered. Its letters are issued elsewhere. */
@Injectable()
export class DataRequests {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Drafts a request, which the ministry alone sees until it is issued.
   * @throws NotFound; Forbidden; Invalid; Refused for an exercise, where the operator is not covered, or there are too many
   */
  draft(
    actor: Actor,
    outageId: OutageId,
    { basis, ...said }: DataRequestInput,
    sent: SentOnce | null = null,
  ): Promise<{ readonly number: number; readonly version: number }> {
    return this.unitOfWork.run(actor, async (tx) => {
      requireAsker(tx);
      const outage = await tx.lock(OutageEntity, { id: outageId });
      requireHappened(outage, 'exercise-no-duty');
      return once(tx, sent, async () => {
        const blockers = basisBlockers(basis, await coverageThen(tx, outage));
        if (blockers.length > 0) throw new Refused(blockers);
        refuseLate(said.dueAt, tx.now);
        const number = (await tx.find(DataRequestEntity, { outageId })).length + 1;
        if (number > MOST_DATA_REQUESTS)
          throw new Refused([{ code: 'too-many-outage-rows', facts: { max: MOST_DATA_REQUESTS } }]);
        const { operatorId } = outage;
        const by = { draftedBy: actor.personId, draftedByName: actor.personName, draftedAt: tx.now };
        const request = { id: newId<'data-request'>(), operatorId, outageId, number, basis, ...by };
        await tx.insert(DataRequestEntity, request);
        const { version } = await takeStep(tx, { request, steps: [] }, 'drafted', said);
        const after = { title: outage.title, number, basis, dueAt: said.dueAt };
        // without the operator: what is not issued has not been said
        tx.record({ action: 'outage.data-request-drafted', subject: { kind: 'outage', id: outageId }, after });
        return { number, version };
      });
    });
  }

  /** Writes it anew; what was issued stays as it was, until it is issued again. @throws NotFound; Forbidden; Stale; Refused; Invalid */
  redraft(actor: Actor, id: OutageId, number: number, version: number, said: DataRequestTextInput): Promise<number> {
    return this.#ask(actor, { id, number, version }, async (tx, held) => {
      requireVerb('redraft', held);
      refuseLate(said.dueAt, tx.now);
      tx.record({ ...acted('outage.data-request-drafted', held), after: { ...named(held), dueAt: said.dueAt } });
      return (await takeStep(tx, held, 'drafted', said)).version;
    });
  }

  /** Takes it back, with the reason; a draft is given up unseen. @throws NotFound; Forbidden; Stale; Refused */
  withdraw(
    actor: Actor,
    id: OutageId,
    number: number,
    version: number,
    { reason }: DataRequestWithdrawalInput,
  ): Promise<number> {
    return this.#ask(actor, { id, number, version }, async (tx, held) => {
      requireVerb('withdraw', held);
      const isDraft = stateOf(held.steps) === 'draft';
      const { operatorId } = held.outage;
      const entry = { ...acted('outage.data-request-withdrawn', held), after: { ...named(held), reason } };
      tx.record({ ...entry, ...(!isDraft && { operatorId }) });
      return (await takeStep(tx, held, isDraft ? 'dropped' : 'withdrawn', { reason })).version;
    });
  }

  /** What was found, and what follows: the ministry's own until the letter is issued. @throws NotFound; Forbidden; Stale; Refused */
  conclude(actor: Actor, id: OutageId, number: number, version: number, said: DataRequestResultInput): Promise<number> {
    return this.#ask(actor, { id, number, version }, async (tx, held) => {
      requireVerb('conclude', held);
      tx.record({ ...acted('outage.data-request-concluded', held), after: named(held) });
      return (await takeStep(tx, held, 'concluded', said)).version;
    });
  }

  /** Answers it; never changed, further ones follow. @throws NotFound; Forbidden but for the operator's side; Refused before it is issued and after its result */
  answer(
    actor: Actor,
    id: OutageId,
    number: number,
    { text }: DataRequestAnswerInput,
    sent: SentOnce | null = null,
  ): Promise<{ readonly answer: number }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const held = await holdRequest(tx, id, number);
      const { operatorId } = held.outage;
      if (!mayProve(tx.actor, operatorId)) throw new Forbidden('data-request-by-operator');
      return once(tx, sent, async () => {
        requireVerb('answer', held);
        refuseMany(held);
        const { step } = await takeStep(tx, held, 'answered', { text });
        tx.record({
          ...{ ...acted('outage.data-request-answered', held), operatorId },
          after: { ...named(held), answer: step },
        });
        return { answer: step };
      });
    });
  }

  #ask(
    actor: Actor,
    { id, number, version }: { readonly id: OutageId; readonly number: number; readonly version: number },
    act: (tx: Tx, held: HeldRequest) => Promise<number>,
  ): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const held = await holdRequest(tx, id, number);
      requireAsker(tx);
      requireUnchanged(held, version);
      refuseMany(held);
      return act(tx, held);
    });
  }
}

/** @throws Invalid where the deadline is not ahead */
function refuseLate(dueAt: Date, now: Date): void {
  const faults = deadlineFaults(dueAt, now);
  if (faults.length > 0) throw new Invalid(faults);
}

/** @throws Refused */
function refuseMany({ steps }: HeldRequest): void {
  if (steps.length >= MOST_STEPS) throw new Refused([{ code: 'too-many-outage-rows', facts: { max: MOST_STEPS } }]);
}

type Acted =
  | 'outage.data-request-drafted'
  | 'outage.data-request-withdrawn'
  | 'outage.data-request-concluded'
  | 'outage.data-request-answered';

const acted = <Action extends Acted>(action: Action, { outage }: HeldRequest) => ({
  action,
  subject: { kind: 'outage', id: outage.id } as const,
});

const named = ({ outage: { title }, request: { number } }: HeldRequest) => ({ title, number });
