import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { NotFound } from '../../shared/errors.js';
import type { OperatorId } from '../../shared/ids.js';
import { keyOf, PAGE_SIZE, pageOf, type Page } from '../../shared/pagination.js';
import { UnitOfWork, type Reading } from '../audit/index.js';
import { type ChangeCounts, type Topology, type VersionView, versionOf } from '../topology/index.js';
import type { PlanId } from './plan.entity.js';

export interface PlanRow {
  readonly id: PlanId;
  readonly title: string;
  readonly baseVersion: number;
  /** Of the register as it stands now: above the base where something was registered since. */
  readonly newestVersion: number;
  /** Number of the version of the register that it became as it stands; null while it is a draft. */
  readonly registeredAs: number | null;
  /** Against the base. */
  readonly changes: ChangeCounts;
  readonly createdByName: string;
  readonly createdAt: Date;
  readonly changedByName: string;
  readonly changedAt: Date;
  readonly version: number;
}

export interface PlanView extends PlanRow {
  readonly document: Topology;
}

/** A plan, and the version of the register that it starts from. */
export interface PlanWithBase {
  readonly plan: PlanView;
  readonly base: VersionView;
}

/** Both documents, where they are small enough to be simulated for a list. */
export interface LightPlan {
  readonly id: PlanId;
  readonly document: Topology;
  readonly base: Topology;
}

const ROW = `p.id, p.title, p.base_version AS "baseVersion",
  (SELECT max(number) FROM register_version v WHERE v.operator_id = p.operator_id) AS "newestVersion",
  p.registered_as AS "registeredAs",
  p.changes, p.created_by_name AS "createdByName", p.created_at AS "createdAt", p.changed_by_name AS "changedByName",
  p.changed_at AS "changedAt", p.version`;

/** Of a document as it is stored, compressed: some 500 components. */
const LIGHT_BYTES = 65_536;

/**
 * An operator's plans. What it considers is no statement to the ministry: whoever does not act for the operator finds none,
 * which row level security holds as well.
 */
@Injectable()
export class PlanQueries {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The newest first. @throws NotFound */
  async list(
    actor: Actor,
    operatorId: OperatorId,
    after: string | null,
    limit: number = PAGE_SIZE,
  ): Promise<Page<PlanRow>> {
    const [last] = after === null ? ['ffffffff-ffff-ffff-ffff-ffffffffffff'] : keyOf(after, 'id');
    if (!actor.actsFor.includes(operatorId)) throw new NotFound();
    const rows = await this.unitOfWork.read(actor, (reading) =>
      reading.rows<PlanRow>(
        `SELECT ${ROW} FROM plan p WHERE p.operator_id = $1 AND p.id < $2::uuid ORDER BY p.id DESC LIMIT $3`,
        [operatorId, last, limit + 1],
      ),
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }

  /** Those of the plans whose documents are small. */
  light(actor: Actor, operatorId: OperatorId, ids: readonly PlanId[]): Promise<readonly LightPlan[]> {
    return this.unitOfWork.read(actor, (reading) =>
      reading.rows<LightPlan>(
        `SELECT p.id, p.document, v.document AS base
           FROM plan p JOIN register_version v ON (v.operator_id, v.number) = (p.operator_id, p.base_version)
          WHERE p.operator_id = $1 AND p.id = ANY ($2::uuid[])
            AND pg_column_size(p.document) <= $3 AND pg_column_size(v.document) <= $3`,
        [operatorId, ids, LIGHT_BYTES],
      ),
    );
  }

  /** @throws NotFound */
  one(actor: Actor, operatorId: OperatorId, id: PlanId): Promise<PlanView> {
    return this.unitOfWork.read(actor, (reading) => planOf(reading, operatorId, id));
  }

  /** @throws NotFound */
  withBase(actor: Actor, operatorId: OperatorId, id: PlanId): Promise<PlanWithBase> {
    return this.unitOfWork.read(actor, async (reading) => {
      const plan = await planOf(reading, operatorId, id);
      return { plan, base: await versionOf(reading, operatorId, plan.baseVersion) };
    });
  }

  /** The same with what is registered now. @throws NotFound */
  withNewest(
    actor: Actor,
    operatorId: OperatorId,
    id: PlanId,
  ): Promise<PlanWithBase & { readonly newest: VersionView }> {
    return this.unitOfWork.read(actor, async (reading) => {
      const plan = await planOf(reading, operatorId, id);
      const base = await versionOf(reading, operatorId, plan.baseVersion);
      return { plan, base, newest: await versionOf(reading, operatorId, plan.newestVersion) };
    });
  }
}

async function planOf(reading: Reading, operatorId: OperatorId, id: PlanId): Promise<PlanView> {
  const row = await reading.row<PlanView>(
    `SELECT ${ROW}, p.document FROM plan p WHERE p.operator_id = $1 AND p.id = $2`,
    [operatorId, id],
  );
  if (row === null) throw new NotFound();
  return row;
}
