import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Refused } from '../../shared/errors.js';
import type { Id, OperatorId } from '../../shared/ids.js';
import { newId } from '../../platform/database/new-id.js';
import { fingerprint, type Reading, type Tx, UnitOfWork } from '../audit/index.js';
import { Evidence, type EvidenceId, evidenceOf, EvidenceSubjects } from '../evidence/index.js';
import { FindingEntity, type FindingId } from './finding.entity.js';
import { findingAfter, findingMoves, type FindingState } from './finding-lifecycle.js';
import { FindingStepEntity } from './finding-step.entity.js';
import type { PreventionInput } from './findings.input.js';
import { mayCarryOut, mayVerify } from './findings.policy.js';

/** Of one preventive action. */
const MOST_FILES = 20;
/** Of one preventive action: reported and sent back more often than anybody would. */
const MOST_STEPS = 200;

type Move = FindingStepEntity['move'];
const ACTIONS = {
  report: 'finding.reported',
  'send-back': 'finding.sent-back',
  verify: 'finding.verified',
  withdraw: 'finding.given-up',
} as const satisfies Record<Move, string>;

/** What becomes of preventive actions (재발방지 대책): reported done with evidence, verified or sent back, given up. */
@Injectable()
export class Preventions implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: Evidence,
    private readonly subjects: EvidenceSubjects,
  ) {}

  onModuleInit(): void {
    this.subjects.register('finding', mayReadFilesOf);
  }

  /** The operator says that it is done, and how; returns the new version. @throws NotFound; Forbidden; Stale; Refused */
  report(actor: Actor, id: FindingId, version: number, text: string): Promise<number> {
    return this.go(actor, id, version, 'report', text);
  }

  /** The operator gives it up, and says why; the ministry sees that. @throws NotFound; Forbidden; Stale; Refused */
  giveUp(actor: Actor, id: FindingId, version: number, reason: string): Promise<number> {
    return this.go(actor, id, version, 'withdraw', reason);
  }

  /** The ministry has seen that it is done, or sends the report back with what is missing. @throws NotFound; Forbidden; Stale; Refused */
  verify(actor: Actor, id: FindingId, version: number, isDone: boolean, text: string): Promise<number> {
    return this.go(actor, id, version, isDone ? 'verify' : 'send-back', text);
  }

  /** Attaches a file that shows it, until it is reported done. @throws NotFound; Forbidden; Refused; and what `Evidence.receive` throws */
  async attach(actor: Actor, id: FindingId, name: string, content: Readable): Promise<EvidenceId> {
    const { operatorId } = await this.unitOfWork.read(actor, (reading) => carriedOut(reading, id));
    const received = await this.evidence.receive(operatorId, name, content);
    return this.unitOfWork.run(actor, async (tx) => {
      await carriedOut(tx, id);
      const there = await evidenceOf(tx, 'finding', [id]);
      if (there.length >= MOST_FILES) throw new Refused([{ code: 'too-many-files', facts: { max: MOST_FILES } }]);
      return this.evidence.add(tx, { kind: 'finding', id, operatorId }, received);
    });
  }

  private go(actor: Actor, id: FindingId, version: number, move: Move, text: string): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const finding = await needPrevention(tx, id);
      const { operatorId } = finding;
      if (!mayMove(actor, operatorId, move)) throw new Forbidden();
      const state = stateAfter(finding, move);
      const number = (await tx.find(FindingStepEntity, { findingId: id })).length + 1;
      if (number > MOST_STEPS) throw new Refused([{ code: 'too-many-outage-rows', facts: { max: MOST_STEPS } }]);
      const next = await tx.save(FindingEntity, { id }, version, { state });
      const step = { id: newId<'finding-step'>(), operatorId, findingId: id, number, move, text };
      await tx.insert(FindingStepEntity, { ...step, by: actor.personId, byName: actor.personName, at: tx.now });
      const after = { title: finding.title, sha256: fingerprint(text) };
      tx.record({ action: ACTIONS[move], subject: { kind: 'finding', id }, operatorId, after });
      return next;
    });
  }
}

/** Enters what the operator undertakes after an outage, in the transaction of the room above. @throws Forbidden for all but its own side */
export async function undertake(
  tx: Tx,
  { id: outageId, operatorId }: { readonly id: Id<'outage'>; readonly operatorId: OperatorId },
  { title, text, dueOn }: PreventionInput,
): Promise<FindingId> {
  if (!mayCarryOut(tx.actor, operatorId)) throw new Forbidden('prevention-by-operator');
  const id = newId<'finding'>();
  const origin = { outageId, inspectionId: null, itemCode: null, orderable: null, legalBases: [] };
  const due = { planDueOn: dueOn, resultDueOn: dueOn, dueBasis: 'operator' as const };
  const state = { kind: 'prevention' as const, state: 'undertaken' as const, openedAt: tx.now, issuedAt: null };
  await tx.insert(FindingEntity, { id, operatorId, title, text, ...origin, ...due, ...state, version: 1 });
  tx.record({ action: 'finding.undertaken', subject: { kind: 'finding', id }, operatorId, after: { title, dueOn } });
  return id;
}

async function needPrevention(reading: Reading, id: FindingId): Promise<FindingEntity> {
  const finding = await reading.need(FindingEntity, { id });
  if (finding.kind !== 'prevention') throw new Refused([{ code: 'not-a-prevention' }], findingMoves(finding.state));
  return finding;
}

/** One that is left to be done, for somebody who may do it. @throws NotFound; Forbidden; Refused */
async function carriedOut(reading: Reading, id: FindingId): Promise<FindingEntity> {
  const finding = await needPrevention(reading, id);
  if (!mayCarryOut(reading.actor, finding.operatorId)) throw new Forbidden();
  stateAfter(finding, 'report');
  return finding;
}

function stateAfter({ state }: FindingEntity, move: Move): FindingState {
  const next = findingAfter(state, move);
  if (next === null) throw new Refused([{ code: 'prevention-moved-on' }], findingMoves(state));
  return next;
}

const mayMove = (actor: Actor, operatorId: OperatorId, move: Move): boolean =>
  move === 'report' || move === 'withdraw' ? mayCarryOut(actor, operatorId) : mayVerify(actor);

/** Whoever sees the finding sees what shows that it is done. */
const mayReadFilesOf = async (reading: Reading, id: string): Promise<boolean> =>
  reading.actor.permissions.has('finding.read') && (await reading.one(FindingEntity, { id: id as FindingId })) !== null;
