import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, Invalid, Refused } from '../../shared/errors.js';
import type { OrganisationId } from '../../shared/ids.js';
import { UnitOfWork, type Tx } from '../audit/index.js';
import { FindingEntity, type FindingId } from './finding.entity.js';
import { findingAfter, findingMoves } from './finding-lifecycle.js';
import type { DueDatesInput } from './findings.input.js';
import { mayDecideDueDates } from './findings.policy.js';

@Injectable()
export class Findings {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Decides due dates instead of the practice, while the finding is proposed. Returns the new version. @throws Stale */
  decideDueDates(actor: Actor, id: FindingId, version: number, input: DueDatesInput): Promise<number> {
    return this.unitOfWork.run(actor, async (tx) => {
      const finding = await tx.lock(FindingEntity, { id });
      if (!mayDecideDueDates(actor, await authorityOf(tx, finding))) throw new Forbidden();
      if (findingAfter(finding.state, 'propose') === null || finding.state === 'withdrawn')
        throw new Refused([{ code: 'finding-not-proposed' }], findingMoves(finding.state));
      requireOrder(input);
      const { planDueOn, resultDueOn } = input;
      const next = await tx.save(FindingEntity, { id }, version, { planDueOn, resultDueOn, dueBasis: 'decided' });
      const before = { planDueOn: finding.planDueOn, resultDueOn: finding.resultDueOn };
      tx.record({ action: 'finding.dates-decided', subject: { kind: 'finding', id }, before, after: { ...input } });
      return next;
    });
  }
}

async function authorityOf(tx: Tx, { inspectionId }: FindingEntity): Promise<OrganisationId | null> {
  if (inspectionId === null) return null;
  const row = await tx.row<{ authorityId: OrganisationId }>(
    'SELECT authority_id AS "authorityId" FROM inspection WHERE id = $1',
    [inspectionId],
  );
  return row?.authorityId ?? null;
}

function requireOrder({ planDueOn, resultDueOn }: DueDatesInput): void {
  if (planDueOn <= resultDueOn) return;
  const facts = { start: planDueOn, found: resultDueOn };
  throw new Invalid([{ path: 'resultDueOn', code: 'end-before-start', facts }]);
}
