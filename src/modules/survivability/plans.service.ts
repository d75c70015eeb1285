import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Invalid, Refused, Stale } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import type { AuditAction } from '../../shared/words/index.js';
import { newId } from '../../platform/database/new-id.js';
import { fingerprint, type Tx, UnitOfWork } from '../audit/index.js';
import { requireRegisterWriter } from '../facilities/index.js';
import {
  carryOver,
  changesBetween,
  countsOf,
  type Edited,
  openRegister,
  Register,
  requireVersion,
  type Topology,
  versionOf,
} from '../topology/index.js';
import { planDocument } from './plan-document.js';
import { PlanEntity, type PlanId } from './plan.entity.js';

/** More than anybody keeps apart. */
export const MOST_PLANS = 100;

/** What is different in a plan once it was changed. */
type Changed = Partial<Pick<PlanEntity, 'title' | 'baseVersion' | 'document' | 'changes' | 'registeredAs'>>;

/**
 * Plans (가정안): drafts beside the register. Nothing of the register follows from one; only the format holds for it, for it may
 * assume what cannot be registered yet, such as a building of no list or a drill that is still to come.
 */
@Injectable()
export class Plans {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registered: Register,
  ) {}

  /** Starts from what is registered now. @throws NotFound; Forbidden; Refused before the first save, or with as many plans as there may be */
  make(actor: Actor, operatorId: OperatorId, title: string): Promise<PlanId> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { number, document } = await openRegister(tx, operatorId);
      if (number === 0) throw new Refused([{ code: 'register-empty' }]);
      await requireRoom(tx, operatorId);
      const id = newId<'plan'>();
      const by = { createdBy: actor.personId, createdByName: actor.personName, createdAt: tx.now };
      const started = { title, baseVersion: number, ...documentOf(document, document) };
      await tx.insert(PlanEntity, { id, operatorId, ...started, ...by, ...changedIn(tx), version: 1 });
      recordIn(tx, 'plan.made', { id, operatorId }, started);
      return id;
    });
  }

  /** Answers the new version, as all that changes a plan does. @throws NotFound; Stale */
  rename(actor: Actor, operatorId: OperatorId, id: PlanId, version: number, title: string): Promise<number> {
    return this.change(actor, operatorId, { id, version }, () => ({ title }));
  }

  /** Replaces the document, and the title where one is given. @throws NotFound; Stale */
  save(
    actor: Actor,
    operatorId: OperatorId,
    at: { readonly id: PlanId; readonly version: number },
    { title, document }: { readonly title: string | null; readonly document: Topology },
  ): Promise<number> {
    return this.change(actor, operatorId, at, (_, base) => ({
      ...(title !== null && { title }),
      ...documentOf(base, document),
    }));
  }

  /** Edits one entry. @param edit given the plan as it stands, and its base @throws NotFound; Stale; Invalid with paths from the entry */
  edit(
    actor: Actor,
    operatorId: OperatorId,
    at: { readonly id: PlanId; readonly version: number },
    edit: (plan: Topology, base: Topology) => Edited,
  ): Promise<number> {
    return this.change(actor, operatorId, at, ({ document }, base) => {
      const edited = edit(document, base);
      if ('faults' in edited) throw new Invalid(edited.faults);
      return documentOf(base, edited.topology);
    });
  }

  /**
   * Does its changes to what is registered now; what no longer fits is left out.
   * @param onto number of the version that was compared with, which must still be the newest
   * @throws NotFound; Stale
   */
  carryOver(
    actor: Actor,
    operatorId: OperatorId,
    at: { readonly id: PlanId; readonly version: number },
    onto: number,
  ): Promise<number> {
    return this.change(actor, operatorId, at, async ({ document }, base, tx) => {
      const newest = await openRegister(tx, operatorId);
      requireVersion(newest, onto);
      const { topology } = carryOver(base, document, newest.document);
      return { baseVersion: newest.number, ...documentOf(newest.document, topology) };
    });
  }

  /**
   * Makes the plan the register, as its document would be. Answers the number of the version that stands now.
   * @param onto number of the version that it was compared with: the one that it starts from
   * @throws NotFound; Forbidden; Stale; Invalid with the place of every fault in the document of the plan
   */
  async register(
    actor: Actor,
    operatorId: OperatorId,
    at: { readonly id: PlanId; readonly version: number },
    onto: number,
    signal: AbortSignal,
  ): Promise<number> {
    const plan = await this.unitOfWork.read(actor, (reading) => reading.need(PlanEntity, { id: at.id, operatorId }));
    const saved = async (tx: Tx, number: number) => {
      await openPlan(tx, operatorId, at.id, at.version);
      await tx.save(PlanEntity, { id: at.id, operatorId }, at.version, { registeredAs: number });
    };
    if (plan.version !== at.version || plan.baseVersion !== onto) throw new Stale(plan.version, plan);
    return this.registered.saveDocument(actor, operatorId, onto, planDocument(plan.document), signal, {
      origin: 'plan',
      saved,
    });
  }

  /** @throws NotFound; Stale */
  discard(actor: Actor, operatorId: OperatorId, id: PlanId, version: number): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const plan = await openPlan(tx, operatorId, id, version);
      await tx.delete(PlanEntity, { id, operatorId });
      recordIn(tx, 'plan.discarded', plan, plan);
    });
  }

  private change(
    actor: Actor,
    operatorId: OperatorId,
    { id, version }: { readonly id: PlanId; readonly version: number },
    make: (plan: PlanEntity, base: Topology, tx: Tx) => Changed | Promise<Changed>,
  ): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const plan = await openPlan(tx, operatorId, id, version);
      const base = await versionOf(tx, operatorId, plan.baseVersion);
      const changed = await make(plan, base.document, tx);
      const next = await tx.save(PlanEntity, { id, operatorId }, version, { ...changed, ...changedIn(tx) });
      recordIn(tx, 'plan.changed', plan, { ...plan, ...changed });
      return next;
    });
  }
}

/** @throws NotFound; Forbidden; Stale */
async function openPlan(tx: Tx, operatorId: OperatorId, id: PlanId, version: number): Promise<PlanEntity> {
  const plan = await tx.lock(PlanEntity, { id, operatorId });
  requireRegisterWriter(tx, operatorId);
  if (plan.version !== version) throw new Stale(plan.version, plan);
  return plan;
}

/** The operator is locked: nobody makes another one meanwhile. */
async function requireRoom(tx: Tx, operatorId: OperatorId): Promise<void> {
  const row = await tx.row<{ plans: number }>('SELECT count(*)::int AS plans FROM plan WHERE operator_id = $1', [
    operatorId,
  ]);
  if ((row?.plans ?? 0) >= MOST_PLANS) throw new Refused([{ code: 'too-many-plans', facts: { max: MOST_PLANS } }]);
}

const documentOf = (base: Topology, document: Topology): Pick<PlanEntity, 'document' | 'changes' | 'registeredAs'> => ({
  document,
  registeredAs: null,
  changes: countsOf(changesBetween(base, document)),
});

const changedIn = ({ actor, now }: Tx) => ({
  ...{ changedBy: actor.personId, changedByName: actor.personName, changedAt: now },
});

/** The trail holds how much a plan changes, and of its content the fingerprint alone; its policy keeps even that from the ministry. */
function recordIn(
  tx: Tx,
  action: AuditAction,
  { id, operatorId }: Pick<PlanEntity, 'id' | 'operatorId'>,
  { title, document, baseVersion, changes }: Pick<PlanEntity, 'title' | 'document' | 'baseVersion' | 'changes'>,
): void {
  const after = { baseVersion, changes, sha256: fingerprint({ title, document }) };
  tx.record({ action, subject: { kind: 'plan', id }, operatorId, after });
}
