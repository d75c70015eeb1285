import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/actor.js';
import { Forbidden, NotFound } from '../../shared/errors.js';
import type { Id, OperatorId } from '../../shared/ids.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork, type Tx } from '../audit/index.js';
import { mayDecideCoverage } from './coverage.policy.js';
import { decisionOf, type CoverageDecision } from './coverage-decision.js';
import { currentFacts } from './operator-facts.queries.js';

export type CoverageId = Id<'coverage'>;

/** What a round over all operators did. */
export interface RoundCounts {
  readonly operators: number;
  /** Those with a new decision; of the others facts, law and so the decision are as they were. */
  readonly decided: number;
}

const BATCH = 250;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000' as OperatorId;

/** Finds which regimes cover an operator in a year (대상 확정), as dated rows with their reasons that are never changed. */
@Injectable()
export class Coverage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Decides from what stands now. An earlier decision stays beside the new one. */
  decide(actor: Actor, operatorId: OperatorId, year: number): Promise<CoverageId> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!mayDecideCoverage(actor)) throw new Forbidden();
      const [id] = await store(tx, year, await decisionsFor(tx, [operatorId], year));
      if (id === undefined) throw new NotFound();
      return id;
    });
  }

  /** The same for every operator, in transactions of some hundred: what a broken round has decided stands, and the next goes on. */
  async decideAll(actor: Actor, year: number): Promise<RoundCounts> {
    const counts = { operators: 0, decided: 0 };
    for (let last: OperatorId | undefined = BEFORE_ALL; last !== undefined;) {
      const batch = await this.decideBatch(actor, year, last);
      counts.operators += batch.ids.length;
      counts.decided += batch.decided;
      last = batch.ids.at(-1);
    }
    return counts;
  }

  private decideBatch(
    actor: Actor,
    year: number,
    after: OperatorId,
  ): Promise<{ ids: readonly OperatorId[]; decided: number }> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!mayDecideCoverage(actor)) throw new Forbidden();
      const rows = await tx.rows<{ id: OperatorId }>('SELECT id FROM operator WHERE id > $1 ORDER BY id LIMIT $2', [
        after,
        BATCH,
      ]);
      const ids = rows.map(({ id }) => id);
      const changed = await onlyChanged(tx, year, await decisionsFor(tx, ids, year));
      return { ids, decided: (await store(tx, year, changed)).length };
    });
  }
}

async function decisionsFor(tx: Tx, ids: readonly OperatorId[], year: number): Promise<readonly CoverageDecision[]> {
  return [...(await currentFacts(tx, ids, year))].map(([id, facts]) => decisionOf(id, facts));
}

/** Those whose facts or findings differ from the latest decision: PostgreSQL compares the values, whatever the order of keys. */
async function onlyChanged(
  tx: Tx,
  year: number,
  decisions: readonly CoverageDecision[],
): Promise<readonly CoverageDecision[]> {
  const rows = await tx.rows<{ operatorId: OperatorId }>(
    `SELECT n."operatorId" FROM jsonb_to_recordset($1::jsonb) AS n ("operatorId" uuid, facts jsonb, findings jsonb)
       LEFT JOIN LATERAL (SELECT facts, findings FROM coverage c WHERE c.operator_id = n."operatorId" AND c.year = $2
                           ORDER BY decided_at DESC, id DESC LIMIT 1) AS latest ON true
      WHERE (latest.facts, latest.findings) IS DISTINCT FROM (n.facts, n.findings)`,
    [JSON.stringify(decisions), year],
  );
  const changed = new Set(rows.map(({ operatorId }) => operatorId));
  return decisions.filter(({ operatorId }) => changed.has(operatorId));
}

async function store(tx: Tx, year: number, decisions: readonly CoverageDecision[]): Promise<readonly CoverageId[]> {
  if (decisions.length === 0) return [];
  const rows = decisions.map((decision) => ({ id: newId<'coverage'>(), ...decision }));
  await tx.execute(
    `INSERT INTO coverage (id, operator_id, year, facts, findings, regimes, classes, decided_by, decided_by_name, decided_at)
     SELECT n.id, n."operatorId", $2, n.facts, n.findings, n.regimes, n.classes, $3, $4, $5
       FROM jsonb_to_recordset($1::jsonb)
            AS n (id uuid, "operatorId" uuid, facts jsonb, findings jsonb, regimes text[], classes text[])`,
    [JSON.stringify(rows), year, tx.actor.personId, tx.actor.personName, tx.now],
  );
  for (const { id, operatorId, regimes, classes } of rows) {
    tx.record({
      action: 'coverage.decided',
      subject: { kind: 'coverage', id },
      operatorId,
      after: { year, regimes, classes },
    });
  }
  return rows.map(({ id }) => id);
}
