import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid } from '../../shared/errors.js';
import type { OperatorId, OrganisationId } from '../../shared/ids.js';
import { UnitOfWork, type Tx } from '../audit/index.js';
import { addMandate, addOrganisation, endMandate, renameOrganisation } from '../identity/index.js';
import { businessNumber, type BusinessNumber } from './business-number.js';
import { OperatorEntity } from './operator.entity.js';
import type { OperatorKind } from './operator-kind.js';
import type { OperatorInput } from './operators.input.js';
import { mayKeepOperators } from './operators.policy.js';
import { operatorView } from './operators.queries.js';

/** The register of operators, kept by the ministry. */
@Injectable()
export class Operators {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Registers the organisation and the operator as one. @throws Invalid where the business number is registered already */
  register(actor: Actor, input: OperatorInput): Promise<OperatorId> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!mayKeepOperators(actor)) throw new Forbidden();
      const id = await addOrganisation(tx, 'operator', input.name);
      await tx.insert(OperatorEntity, { id, ...factsOf(input), registeredAt: tx.now, version: 1 });
      await nameAgents(tx, id, [], input.agents);
      tx.record({
        action: 'operator.registered',
        subject: { kind: 'operator', id },
        operatorId: id,
        after: { name: input.name, ...factsOf(input), agents: input.agents },
      });
      return id;
    });
  }

  /** Changes name, facts and agents, and returns the new version. @throws Stale */
  change(actor: Actor, id: OperatorId, version: number, input: OperatorInput): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!mayKeepOperators(actor)) throw new Forbidden();
      await tx.lock(OperatorEntity, { id });
      const standing = await operatorView(tx, id);
      const named = standing.agents.map((agent) => agent.id);
      const next = await tx.save(OperatorEntity, { id }, version, factsOf(input));
      await renameOrganisation(tx, id, input.name);
      await nameAgents(tx, id, named, input.agents);
      tx.record({
        action: 'operator.changed',
        subject: { kind: 'operator', id },
        operatorId: id,
        before: { name: standing.name, ...factsOf(standing), agents: named },
        after: { name: input.name, ...factsOf(input), agents: input.agents },
      });
      return next;
    });
  }
}

/** What stands in the operator's own row. The input class lets only sound numbers through. */
function factsOf(
  operator: Omit<OperatorInput, 'name' | 'agents' | 'kinds'> & { readonly kinds: readonly OperatorKind[] },
) {
  const { kinds, koreanOffice, paidServices, publicBody } = operator;
  const number = businessNumber(operator.businessNumber) as BusinessNumber;
  return { businessNumber: number, kinds: [...kinds], koreanOffice, paidServices, publicBody };
}

async function nameAgents(
  tx: Tx,
  id: OperatorId,
  before: readonly OrganisationId[],
  after: readonly OrganisationId[],
): Promise<void> {
  const added = after.filter((agent) => !before.includes(agent));
  await requireAgents(tx, added);
  for (const agent of added) await addMandate(tx, agent, id);
  for (const agent of before) if (!after.includes(agent)) await endMandate(tx, agent, id);
}

async function requireAgents(tx: Tx, ids: readonly OrganisationId[]): Promise<void> {
  const known = await tx.rows<{ id: OrganisationId }>(
    `SELECT id FROM organisation WHERE id = ANY ($1::uuid[]) AND kind = 'agent'`,
    [ids],
  );
  const unknown = ids.filter((id) => !known.some((agent) => agent.id === id));
  if (unknown.length > 0)
    throw new Invalid(unknown.map((found) => ({ path: 'agents', code: 'agent-unknown', facts: { found } })));
}
