import { Injectable } from '@nestjs/common';
import type { Actor, OrganisationKind } from '../../shared/actor.js';
import { Invalid } from '../../shared/errors.js';
import type { OperatorId, OrganisationId } from '../../shared/ids.js';
import { seoulDate } from '../../shared/time.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork, type Tx } from '../audit/index.js';
import { OrganisationEntity } from './organisation.entity.js';
import type { OrganisationInput } from './people.input.js';

@Injectable()
export class Organisations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Registers an organisation that is no operator. */
  register(actor: Actor, input: OrganisationInput): Promise<OrganisationId> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (input.mandates.length > 0 && input.kind !== 'agent') {
        throw new Invalid([{ path: 'mandates', code: 'only-for-agents' }]);
      }
      await requireOperators(tx, input.mandates);
      const id = await addOrganisation(tx, input.kind, input.name);
      for (const operatorId of input.mandates) await addMandate(tx, id, operatorId);
      tx.record({ action: 'organisation.registered', subject: { kind: 'organisation', id }, after: { ...input } });
      return id;
    });
  }
}

/** @throws Invalid where an organisation is no operator: nobody else names a domestic agent */
async function requireOperators(tx: Tx, ids: readonly OperatorId[]): Promise<void> {
  const known = await tx.rows<{ id: OperatorId }>(
    `SELECT id FROM organisation WHERE id = ANY ($1::uuid[]) AND kind = 'operator'`,
    [ids],
  );
  const unknown = ids.filter((id) => !known.some((operator) => operator.id === id));
  if (unknown.length > 0)
    throw new Invalid(unknown.map((found) => ({ path: 'mandates', code: 'not-an-id', facts: { found } })));
}

/** Adds the organisation itself; the caller records what it is part of. */
export async function addOrganisation(tx: Tx, kind: OrganisationKind, name: string): Promise<OrganisationId> {
  const id = newId<'organisation'>();
  await tx.insert(OrganisationEntity, { id, kind, name, createdAt: tx.now, version: 1 });
  return id;
}

/** Changes the name under which an organisation appears; the caller records what it is part of. */
export async function renameOrganisation(tx: Tx, id: OrganisationId, name: string): Promise<void> {
  await tx.execute('UPDATE organisation SET name = $2, version = version + 1 WHERE id = $1 AND name <> $2', [id, name]);
}

/** Lets an agent act for an operator (TBA 22-8, version 2026-11-20). */
export async function addMandate(tx: Tx, agentId: OrganisationId, operatorId: OperatorId): Promise<void> {
  await tx.execute(`INSERT INTO mandate (agent_id, operator_id, since) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`, [
    agentId,
    operatorId,
    seoulDate(tx.now),
  ]);
}

/** Ends an agent's mandate for an operator. */
export async function endMandate(tx: Tx, agentId: OrganisationId, operatorId: OperatorId): Promise<void> {
  await tx.execute('DELETE FROM mandate WHERE agent_id = $1 AND operator_id = $2', [agentId, operatorId]);
}
